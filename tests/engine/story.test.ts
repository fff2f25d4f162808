import { expect, test } from 'vitest'
import { readHouseNames } from '../../src/engine/story'

test('a house list is read line by line; remarks and empty lines say nothing', () => {
  expect(readHouseNames('# Names\r\nVolodymyr Zelenskyy\n\n  Kyiv (not Kiev, Kiew)\n()\n')).toEqual([
    { name: 'Volodymyr Zelenskyy', not: [] },
    { name: 'Kyiv', not: ['Kiev', 'Kiew'] },
  ])
})

test('a bracket that is not closed does not lose what is in it', () => {
  expect(readHouseNames('Kyiv (not Kiev')).toEqual([{ name: 'Kyiv', not: ['Kiev'] }])
})
