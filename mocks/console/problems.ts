/** What can be wrong with a link or a file, in Chinese; the code says it in English. */
const known: readonly (readonly [problem: RegExp, said: string])[] = [
  [/^damaged$/, '内容不完整或被改过'],
  [/^(?:not a link of ours|no demo link)$/, '不是这里的链接'],
  [/unpack it$/, '这个浏览器解不开，请换一个浏览器'],
  [/^too large$/, '内容太大'],
  [/^no demo state$/, '里面没有演示状态'],
  [/^no tour$/, '里面没有讲解'],
  [/^version (\S+) ≠ (\S+)$/, '版本是 $1，这里只认 $2'],
  [/^no scenario “(.*)”$/, '没有“$1”这个场景'],
  [/^> (\d+) notes$/, '批注合起来超过 $1 条'],
  [/^([\w.]+): .*could be somebody’s$/, '$1 里有可能是真人的号码'],
  [/^([\w.]+): .*$/, '“$1”这一项不对'],
]

/** The same in Chinese; what nobody foresaw stays as it is. */
export function inChinese(problem: string): string {
  const found = known.find(([one]) => one.test(problem))
  return found ? problem.replace(...found) : problem
}
