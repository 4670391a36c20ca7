/** What people say or mistype, and the word that is meant, as names and phrases have it. The first that fit come first. */
const meant: readonly (readonly [said: RegExp, meant: string])[] = [
  // Signs that sound alike, and old or wrong ones.
  [/帐/g, '账'],
  [/身分|生份/g, '身份'],
  [/(?<=社)[宝报堡]|(?<=[医参])宝|[宝报](?=险)/g, '保'],
  [/网店/g, '网点'],
  [/[挂卦][矢实是式时]/g, '挂失'],
  [/丢[矢实]/g, '丢失'],
  [/密[马玛嘛]/g, '密码'],
  [/交[费纳]|缴[纳废]/g, '缴费'],
  [/领[曲娶]/g, '领取'],
  [/([补换代])[搬半]/g, '$1办'],
  [/激[或货]/g, '激活'],
  [/启[勇永]/g, '启用'],
  [/养老[今斤]/g, '养老金'],
  [/退[修体]/g, '退休'],
  [/报[消肖]/g, '报销'],
  [/登[纪计]/g, '登记'],
  [/头诉/g, '投诉'],
  [/预[月越]/g, '预约'],
  // What it is called at home.
  [/医保卡|社会保[障险]卡|社障卡|社保咔/g, '社保卡'],
  [/(?:搁|在|去|上)?(?:哪(?:块?儿|疙瘩|嘎达)|(?:啥|什么)地方)|(?:搁|在|去|上)哪/g, '哪里'],
  [/[瞅看]不[着见]/g, '看不清'],
  // What spoils a card; a fever, a discount and what hurts somebody are none of it.
  [/磕碜|埋汰|损?坏|(?<=卡.*)(?<![打发])(?:[折掰摔咬啃撕剪洗泡湿弯裂碎烂烧烫磨刮]|进水|变形)(?!伤)/g, '损坏'],
  [/(?<=[人爸妈爹娘爷奶姥公婆头伴][儿子]?)(?:没|走|不在)了/g, '去世'],
  [/[找寻]不着|[整弄顺偷掏][丢没走]|掉[了水]|没影|卡没了|不见/g, '丢了'],
  [/娃|小孩|宝[宝贝]|[小孩]崽子|闺女|儿子|小子/g, '孩子'],
  [/老板|公司|企业|中介|厂[子里]?/g, '单位'],
  [/啥时候|多(?:咱|[会前]儿|久)|几天/g, '多少天'],
  [/五险/g, '社保'],
  [/不[要花]钱/g, '免费'],
  [/到日子/g, '到期'],
  [/[找翻]着/g, '找到'],
  [/[上到来]家[里来]*(?=[给办])/g, '上门'],
  [/不会(?:用|使|摆弄)手机/g, '不会上网'],
  [/(?<=[换办领用])一?[个张]/g, ''],
]

/** What says nothing of what is wanted: who, please, how. */
const filler =
  /[俺我咱您你他她][们家]?(?:妈妈?|爸爸?|爹|娘|媳妇|老伴|老公|老婆|奶奶|爷爷|姥姥|姥爷)?(?=的|这|那|想|要|\p{Script=Han})|妈妈?|爸爸?|老太太|老爷子|咋[整办地的]?|怎么(?:办理?|弄|样)?|如何|请问|麻烦|帮忙?|想要?|需要|能不能|可(?:不可)?以|能(?=[办用领查去])|行不行|[这那][个张]?|一下子?|为?什么|为何|整(?=\p{Script=Han})|(?<!不)还|[老总]是|得(?=[去办上])|[啥呢吗嘛啊呀吧啦呗了的该就都又和跟给把被让]/gu

export interface Terms {
  /** Chinese signs that stand together. */
  readonly runs: readonly string[]
  /** Words and numbers in lower-case Latin letters and digits: English, pinyin, initials. */
  readonly words: readonly string[]
}

const termsIn = (text: string): Terms => ({
  runs: text.match(/\p{Script=Han}+/gu) ?? [],
  words: text.match(/[a-z]+|\d+/g) ?? [],
})

/**
 * What is looked for in what was typed, without what says nothing; all of it where nothing else is left.
 * @param text folded (`fold`). @param empty English words that say nothing (`emptyWords`).
 */
export function termsOf(text: string, empty: ReadonlySet<string>): Terms {
  const plain = text.toLowerCase().replaceAll('ü', 'v').replaceAll('’', "'")
  // All that is meant otherwise, or says nothing, is Chinese.
  const isChinese = /\p{Script=Han}/u.test(plain)
  const asMeant = isChinese ? meant.reduce((said, [from, to]) => said.replace(from, to), plain) : plain
  const { runs, words } = termsIn(isChinese ? asMeant.replace(filler, ' ') : plain)
  const telling = { runs, words: words.filter((word) => !empty.has(word)) }
  return telling.runs.length + telling.words.length > 0 ? telling : termsIn(asMeant)
}
