import type { CaseKind } from '../domain/case.ts'
import type { UsccDoubt } from '../domain/checks.ts'
import type { Delivery } from '../domain/choices.ts'
import { isDemo } from '../i18n/edition.ts'

/** The words of the inputs that are more than a box: hints, buttons, what they found. */
export const inputs = {
  choose: '请选择',
  loading: '正在载入',
  name: {
    rare: '打不出这个字',
    rareHint: '打不出的字用“□”代替，再注明是哪个字。',
    /** A blank between Chinese characters: the ways it may be written follow, as buttons. */
    which: '哪一种写法正确？',
    /** A character only this device can show; the button puts the placeholder in its place. */
    unknown: '姓名里有一个其他设备显示不出的字。',
    replace: '用“□”代替，再注明是哪个字',
  },
  idNumber: { x: '输入字母 X', read: '您输入的是：' },
  date: { year: '年', month: '月', day: '日' },
  expiry: { permanent: '长期有效', or: '证件上写“长期”的：' },
  code: {
    number: (mobile: string): string => `验证码会发到${mobile}。`,
    change: '检查手机号，填错了可以改',
    send: '发送验证码',
    sending: '正在发送…',
    again: '重新发送验证码',
    /** `spent`: the code that came is of no more use. */
    wait: (seconds: number, spent: boolean): string =>
      spent
        ? `${seconds}秒后可以重新发送。`
        : `还没收到？${seconds}秒后可以重新发送。之前收到的验证码照样能用。`,
    /** Read out, so without the number. */
    sent: (mobile: string, until: string): string => `验证码已发到${mobile}，${until}前有效，不用着急。`,
    label: (digits: number): string => `${digits}位验证码`,
    check: '验证',
    checking: '正在验证…',
    done: '手机号已验证，请继续。',
    wrong: (left: number | undefined): string =>
      left === undefined
        ? '验证码不对，请对照短信再输一次'
        : `验证码不对，请对照短信再输一次，还可以试${left}次`,
    /** When what was typed holds no number of so many digits. */
    notACode: (digits: number): string => `请填写短信里的${digits}位验证码`,
    expired: '验证码已过期，请重新发送',
    spent: '验证码已失效，请重新发送',
    trouble: '收不到短信？',
    troubles: [
      '请查看短信拦截记录和通知类短信',
      '信号不好、欠费停机也会收不到，请稍后重新发送',
      ...(isDemo ? ['演示不会真的发短信，验证码直接显示在页面上'] : []),
    ],
    counter: '仍收不到的，带身份证到经办窗口当面核对手机号，或拨打12333',
    noLink: '我们的短信只有验证码，不带链接，也不会要银行卡密码。',
  },
  /** When a paper that is not needed by all should be sent. */
  /** Choosing months of one's contribution record. */
  months: {
    loading: '正在查询缴费记录',
    year: (year: string): string => `${year}年`,
    chosen: (count: number): string => `已选${count}个月`,
    none: {
      missing: '每个月都有记录，没有漏记的月份。',
      base: '记录里没有按工资缴费的月份。',
      notMine: '记录里没有单位缴费的月份。',
    },
    failed: '这里看不到您的缴费记录。请先查询，再回来选。',
    toRecord: '查我的缴费记录',
    onRecord: (payer: string | null, base: number | null): string =>
      `${payer ?? '个人缴费'}，${base === null ? '固定金额' : `${base}元`}`,
    notOnRecord: '没有记录',
  },
  yuan: (amount: string): string => `${amount}元`,
  documents: {
    relationNotShown: '户口簿上看不出您和孩子关系的，请上传；看得出的，不用传。',
    none: '没有上传',
  },
  /** Asked about a code that is taken all the same. */
  uscc: {
    organisation:
      '第9到17位是组织机构代码，这几位之间对不上，可能输错了。请对照营业执照；和执照上一样的，可以继续。',
    company:
      '91开头的是企业，个体工商户是92开头。您是个体工商户吗？如果在企业上班，参保登记由单位办，请返回开头改选“在单位上班”。',
  } satisfies Record<UsccDoubt, string>,
  address: {
    search: '搜索市、区、县',
    searchHint: '比如“南山”或者“深圳南山”；也可以在下面逐级选择。',
    searchList: '找到的地区',
    searchTaken: (place: string): string => `已选：${place}。`,
    searchFound: (count: number): string =>
      count === 0 ? '没有找到，请换个名字，或者在下面选择。' : `找到${count}个，请选择。`,
    province: '省、自治区、直辖市',
    city: '市',
    county: '区、县',
    street: '详细地址',
    streetHint: '街道、小区、楼号、门牌号，最多120个字',
    paste: '粘贴整段地址，自动识别',
    pasteLabel: '把地址粘贴到这里',
    pasteHint: '比如从聊天记录、网购地址里复制一整段。识别在这台设备上完成，不上传。',
    read: '识别',
    done: '已填到下面，请核对，哪里不对直接改。',
    nothing: '没有识别出地址。可以换一段再试，或者直接在下面填写。',
    undo: '撤销，恢复原来的',
    undone: '已恢复原来的地址。',
    /** Filled in but for one part, which is named. */
    doneExcept: (missing: string): string => `已填到下面，还没有识别出“${missing}”，请选择。`,
    streetOnly: '没有识别出省、市和区县，文字已放进“详细地址”。请在下面选择省、市和区县。',
    renamed: (from: string, to: string): string => `“${from}”现为${to}。`,
    zone: (name: string): string => `已填到下面。“${name}”不是行政区，请选择它所在的区、县。`,
    /** Name, number or both. */
    alsoFound: (recipient: string): string => `这段文字里的收件人和前面填的不同：${recipient}`,
    useRecipient: '改用这个收件人',
    recipientUsed: '收件人已改。',
    undoRecipient: '恢复原来的收件人',
  },
  bank: {
    outlets: (count: number): string => `${count}个网点`,
    neutral: '银行排列不分先后。',
    same: '选哪家都不影响社保待遇，社保功能相同，只是银行账户开在不同银行。',
    /** Only some banks go the chosen way: how to see the others; none does. */
    onlyInstant: '这里只列能当场制卡的银行。想选别的银行，请返回上一步，改选另一种方式。',
    onlyPost: '这里只列能邮寄的银行。想选别的银行，请返回上一步，改选另一种方式。',
    noneSuch: '这个市还没有能这样办的银行，请返回上一步，改选另一种方式。',
    none: '这个市还没有公布合作银行，请拨打12333询问。',
    /** On a bank that could not open the account; why, and what has to come before it is chosen again. */
    failed: '刚才没能开户',
    failedWhy:
      '常见原因：留在这家银行的证件信息不一样，或者在这家已经有一个一类户。先到这家银行处理好，才再选它。',
    /** Why another bank helps: what a Class-I account is, and how many a person may have. */
    classOne: '社保卡上的账户是“一类户”，一个人在一家银行一般只能有一个。在一家银行开不了，换一家不受影响。',
    demo: `银行、网点数${isDemo ? '为演示数据，' : ''}以当地公布为准。`,
  },
  effort: {
    instant: '当场拿卡',
    days: (count: number): string => `约${count}个工作日`,
    trips: (count: number): string => `跑${count}趟`,
    courier: '运费到付',
    free: '不收费',
    /** Beside the one that is made on the spot. */
    batch: '其他方式都是统一制作，做好通知您。正式名称：批量制卡。',
    estimate: '天数是估计，从提交那天算起；以当地公布为准。',
    /** What the trips are for: all of them, until both functions of the card work. */
    visits: {
      instant: '制卡、激活银行账户，一趟办完。',
      outlet: '领卡、激活银行账户，一趟办完。',
      office: '领卡1趟，激活银行账户1趟。',
      post: '收到卡后，带身份证到这家银行任一网点激活银行账户，跑1趟。社保功能在线上启用。',
      employer: '领卡不用跑；带身份证到银行网点激活银行账户，跑1趟。',
    } satisfies Record<Delivery | 'instant', string>,
    /** `ways`: what the chosen bank does not do. */
    notHere: (ways: readonly string[]): string =>
      `您选的银行不能“${ways.join('”“')}”。想这样办，请返回换一家银行。`,
    /** `ways`: what no bank of the city does. */
    notInCity: (ways: readonly string[]): string => `这个市的银行还不能“${ways.join('”“')}”。`,
  },
  outlet: {
    filter: '按区县筛选',
    all: '全部区县',
    count: (count: number): string => `共${count}处`,
    more: (count: number): string => `看全部${count}处`,
    /** While neither list can be had. */
    afterBanks: '银行列表出来以后，再选网点。',
    none: '没有合适的网点，请返回换一种领取方式或者换一家银行。',
    instant: '可当场拿卡',
    enables: '可同时启用社保功能',
    enablesNot: '社保功能要另外启用',
    stepFree: '无台阶，轮椅可进',
    steps: '有台阶',
    phone: (phone: string): string => `电话：${phone}`,
  },
  placeNames: { loading: '正在查名称', missing: '已选好（现在查不到名称）' },
  records: {
    intro: '经您同意，向社会保险经办机构查询：',
    what: ['是否已在辽宁参保', '省内是不是已经有卡，或者有申请正在办', '有没有能用的照片'],
    why: '先查后办，避免重复申请。只查这三项，用您刚填的姓名和号码，结果只存在这台设备上。也可以不查。',
    ask: '同意并查询',
    asking: '正在查询…',
    again: '再查一次',
    skip: '跳过，继续填写',
    skipped: '未查询',
    summary: (insurance: string, card: string): string => `参保登记：${insurance}；社保卡：${card}`,
    result: '查询结果',
    insurance: { name: '参保登记', registered: '已在辽宁参保', inProgress: '正在办理', none: '没有查到' },
    card: {
      name: '社保卡',
      none: '省内没有卡',
      sealed: '有卡，还没启用（封存）',
      working: '有卡，正常使用',
      lost: '有卡，已挂失',
      inProgress: '有一份申请正在办',
    },
    photo: { name: '照片', yes: '有可以直接用的照片', no: '没有' },
    /** Nothing on record speaks against it. */
    fine: {
      enrolment: '没有参保记录，可以登记，请点“继续”。',
      card: '可以申领，请点“继续”。',
      recordCorrection: '请点“继续”。',
      cardFound: '请点“继续”。',
      complaint: '请点“继续”。',
      administrativeReview: '请点“继续”。',
      replacement: '请点“继续”。',
    } satisfies Record<CaseKind, string>,
    notEnrolled: {
      title: '没有查到参保登记',
      causes: ['可能还没有办参保登记', '也可能刚登记，经办机构还没有录入'],
      steps: '您可以：',
      /** Who works for somebody is registered by them; `unknown`: of foreigners it is asked first. */
      link: {
        alone: '还没登记的，先办参保登记，已填的内容会带过去',
        employer: '还没登记的由单位办理，查看单位的最后期限',
        unknown: '还没登记的，先看由单位办还是自己办',
      },
      goOn: '刚登记过的，点“继续”接着填；审核时会等登记结果。拿不准就拨打12333',
    },
    mismatch: {
      title: '姓名和登记的不一致',
      causes: ['可能是刚才填错了字，或者用了曾用名', '也可能是以前登记时录错了，要先更正登记'],
      steps: '您可以：',
      check: '核对并修改姓名和证件号码',
      counter: '填写无误的，带身份证到参保地经办窗口更正，或者先拨打12333；更正后再申领，已填的内容都保留',
    },
    /** Nothing on record speaks against a registration. */
    has: {
      registered: {
        title: '已经参保，不用再登记',
        text: '经办机构已有参保登记，可以直接申领社保卡，已填的内容会带过去。',
        link: '申领社保卡',
      },
      sealed: {
        title: '您已有一张卡，启用即可',
        text: '封存不是停保，是社保功能还没启用，不用重新申领。带身份证到发卡银行网点启用即可；卡不在手里的，请问单位或者发卡银行。',
        link: '看怎么启用',
      },
      working: {
        title: '省内已经有卡，不用再办',
        text: '一个人在一个省只用一张卡，原来的卡可以接着用。想换银行或者卡坏了，到发卡银行网点办“补换卡”。',
        link: '看这张卡能做什么，怎么换卡',
      },
      lost: {
        title: '原来的卡挂失了，要办补卡',
        text: '补卡和第一次申领不一样：到原发卡银行网点办理，或者拨打12333询问。找到了卡，也可以解除挂失接着用。',
        link: '看怎么补卡',
      },
      inProgress: {
        title: '已经有一份申请正在办',
        text: '不用重新提交，继续办理那一份即可。',
        link: '打开那份申请',
      },
    },
  },
  photo: { given: '已选好照片', onFile: '用已有照片', later: '还没提供' },
  proof: '已验证',
  agreed: '已同意',
  masked: { show: '显示', hide: '隐藏', hidden: '已隐藏，尾号' },
}
