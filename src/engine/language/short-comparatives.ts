/** Short adjectives and the form they have instead of *more*: “fast” → “faster”. */
export const shortComparatives: ReadonlyMap<string, string> = new Map(
  'fast faster,big bigger,small smaller,cheap cheaper,high higher,low lower,old older,young younger,long longer,short shorter,strong stronger,weak weaker,easy easier,early earlier,late later,large larger,great greater,rich richer,poor poorer,safe safer,tall taller,deep deeper,wide wider,hot hotter,cold colder,warm warmer,slow slower,quick quicker,dark darker,bright brighter,near nearer,close closer,hard harder,busy busier,heavy heavier,thin thinner,fat fatter,dry drier,wet wetter,wise wiser,kind kinder,clean cleaner,thick thicker,lucky luckier,good better,bad worse'
    .split(',')
    .map((pair): [string, string] => {
      const [plain = '', form = ''] = pair.split(' ')
      return [plain, form]
    }),
)

/** “faster” → “fastest” */
export const superlativeOf = (comparative: string): string =>
  ({ better: 'best', worse: 'worst' })[comparative] ?? `${comparative.slice(0, -1)}st`
