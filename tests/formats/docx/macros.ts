import { strFromU8, strToU8, unzipSync } from 'fflate'
import { makePackage } from '../../../src/formats/package/write-package'
import { p, r, word } from './word'

const rels = (inner: string) =>
  strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`)

/** The bytes of a document as Word saves it under the name .docm, with a macro, or of one that only may have some. */
export function macroDocument(words: string, hasProject = true): Uint8Array {
  const bytes = word({
    body: p(r(words)),
    relations: hasProject ? [['rId70', 'vbaProject', 'vbaProject.bin']] : [],
    more: hasProject
      ? [
          { name: 'word/vbaProject.bin', bytes: strToU8('a macro') },
          {
            name: 'word/_rels/vbaProject.bin.rels',
            bytes: rels(
              '<Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2006/relationships/wordVbaData" Target="vbaData.xml"/>',
            ),
          },
          { name: 'word/vbaData.xml', bytes: strToU8('<a/>') },
        ]
      : [],
  })
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    return { name, bytes: name === '[Content_Types].xml' ? strToU8(withMacroTypes(strFromU8(part), hasProject)) : part }
  })
  return makePackage(parts)
}

function withMacroTypes(types: string, hasProject: boolean): string {
  const own = types.replace(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    'application/vnd.ms-word.document.macroEnabled.main+xml',
  )
  if (!hasProject) return own
  return own
    .replace('<Override', '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override')
    .replace('</Types>', '<Override PartName="/word/vbaData.xml" ContentType="application/vnd.ms-word.vbaData+xml"/></Types>')
}
