import type { Consent } from '../../domain/consents.ts'
import { lookUpsKeptYears } from '../../domain/contributionRecord.ts'
import { keptDays, missMinutes } from '../../domain/retention.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { CaseNoun } from '../../i18n/progress.words.zh-CN.ts'
import type { KeptBeside, KeptWithCase } from './agencyTable.ts'
import type { StoredKind } from './deviceTable.ts'

/** Things that are told apart one by one have words of their own. */
type Listed = Exclude<StoredKind, 'drafts' | 'cases'>

/** What lies in the browser and is not of this version. A live build knows nothing of what only the demonstration keeps. */
const unknown = { name: '未识别的内容', text: '不是这个版本存的。', until: '清除浏览器的网站数据时删除' }

/** What the agency keeps with a case, so many of each. */
const things: Readonly<Record<KeptWithCase, (count: number) => string>> = {
  application: () => '提交的内容和材料，短信用哪种语言',
  events: (count) => `办理经过${count}条`,
  notices: (count) => `通知${count}条`,
  appointment: () => '预约的时间和地点',
  card: () => '社保卡的状态',
  uses: (count) => `用卡记录${count}条`,
  consents: (count) => `您的同意${count}项`,
  formerMobiles: (count) => `换过${count}次手机号，换下的号码`,
  elsewhere: (count) => `异地就医备案${count}次`,
  family: (count) => `亲情卡${count}张`,
}

/** Something that belongs to no case: what it is, until when it is kept, and the way to where it is ended. */
interface Beside {
  readonly name: string
  /** @param count how many this device knows of; 0 for what it can't count */
  readonly text: (count: number) => string
  readonly until: string
  readonly link?: string
}

const besides: Readonly<Record<KeptBeside, Beside>> = {
  lookUps: {
    name: '谁看过缴费记录',
    text: () => '谁看的、什么时候、为什么。',
    until: `每次查看的记录留${lookUpsKeptYears}年，不能提前删。`,
    link: '看谁看过',
  },
  objections: {
    name: '您说“不认识”的查询',
    text: () => '核查编号、您补充的话、答复和收答复的手机号。',
    until: `从您提出那天起留${lookUpsKeptYears}年，不能提前删。`,
    link: '看核查结果',
  },
  telling: {
    name: '“有人看我的记录时告诉我”',
    text: () => '打开的，记着收短信的手机号；没打开的，不记。',
    until: '您关闭时删除。',
    link: '打开或者关闭',
  },
  visits: {
    name: '没有办件的预约',
    text: (count) =>
      count > 0
        ? `这台设备上有${count}个：姓名、手机号、时间和地点。`
        : '这台设备上没有。在别处约的，凭预约号能查到。',
    until: `预约的时间过后${keptDays.visit}天删除。`,
    link: '看、改、取消预约',
  },
  files: {
    name: '没用上的照片和材料',
    text: (count) => (count > 0 ? `这台设备传过的，有${count}份还没用上。` : '这台设备没有。'),
    until: `${keptDays.unusedFile}天后删除；删掉那一份，它们也一起删。`,
  },
  codes: {
    name: '短信验证码和验证通过的凭证',
    text: () => '手机号、验证码和发送时间。',
    until: `没用过的验证码留${keptDays.unusedCode}天，验证通过的留${keptDays.proof}天。`,
  },
  misses: {
    name: '输错的记录',
    text: () => '证件号码或编号对不上时记一次，防止别人乱猜。',
    until: `${missMinutes}分钟后不再算，再有人输错时删除。`,
  },
  helps: {
    name: '和帮办人一起填的内容',
    text: () => '交给帮办人或帮办人交回的回答、谁在什么时候填了什么。',
    until: `提交后删除回答；没有提交的，邀请到期${keptDays.help}天后删除。`,
  },
  repeats: {
    name: '防止重复提交的记录',
    text: () => '交了什么的核对码和当时的答复。',
    until: `提交的留${keptDays.proof}天，其他的留${keptDays.write}天；还在办的，办完再删。`,
  },
  handlings: {
    name: '经办记录',
    text: () =>
      '工作人员什么时候打开过您的办件、谁在办、内部备注。网上看不到，可以带身份证件到窗口要求查阅、复制。',
    until: '和办件一起保存。',
  },
  register: {
    name: '发卡登记',
    text: () => '哪个办件的卡、什么时候、由谁发出。没有姓名和证件号码。',
    until: '和社保档案一样保存，只增不改。',
  },
}

/** One's own data: what lies on this device and at the agency. */
export const words = {
  title: '我的数据',
  lead: '这台设备和经办机构保存了您的哪些信息，都在这里。可以存一份，也可以删掉。',
  back: '返回我的办件',
  loading: '正在查看',
  about: (size: string): string => `约${size}`,
  /** @param isWhole whether the browser has listed all that it keeps */
  sizes: (device: string, cases: number, isWhole: boolean): string =>
    `这台设备上${isWhole ? '约' : '至少'}${device}；经办机构有${cases}个办件。`,
  saving: {
    heading: '存一份带走',
    whose: '谁的信息',
    all: '这台设备上所有人的',
    noName: '还没填姓名的',
    read: '存成可以打开看的文件',
    json: '存成数据文件（JSON）',
    care: '文件里有个人信息，请像保管身份证一样保管。',
    careShared: '这是公用设备：文件会留在“下载”里，请存到自己的U盘，再把它删掉。',
    busy: '正在生成文件…',
    saved: (name: string): string => `已经存到“下载”里：${name}`,
    partly: '有的办件暂时查不到，文件里只有它们的编号。',
    failed: '文件没有生成，什么都没有变。请再试一次。',
    name: '我的数据',
    /** In the files, in the place of what is left out. */
    note: '查询密钥、验证码凭证和照片材料的文件编号没有写进来：谁拿到它们，就能替您打开办件。',
    relatives: '亲情卡里的家人，文件里只有这一页显示的：遮住的姓名、哪天添加。',
    pictures: '照片和材料不在这个文件里，要用续办文件保存。',
    masked: '证件号码和手机号只显示一部分；完整的在数据文件（JSON）里。',
    madeAt: (when: string): string => `${when}生成。`,
  },
  soon: {
    heading: '两天内会自动删除',
    again: '再留7天',
    kept: '已再留7天。',
  },
  device: {
    heading: '在这台设备上',
    lead: '只存在这个浏览器里，别的设备看不到。',
    shared:
      '这台设备是公用的：填写的内容和办件列表只在这个窗口里，不写到设备上。关闭窗口，或者15分钟没有操作，就会清除。',
    refused: '这个浏览器不保存内容：下面的只在这个窗口里，关闭后不保留。',
    nothing: '没有填写的内容，也没有办件。',
    draft: (count: number): string => `没填完，填了${count}项。`,
    sending: '这一份可能已经提交，先查清结果，才能删除。',
    sendingLink: '查看提交结果',
    change: (number: string): string => `对办件${number}的修改，还没有提交。`,
    changeTitle: '没提交的修改',
    expired: '已到保存期限，没有删除：等您决定。',
    /** A case in this device's list. */
    saved: (number: string): string => `编号${number}，和查询它的密钥（不显示）。`,
    savedUntil: '一直保留，到您删除为止',
    savedHint: '从列表里删掉，不影响办理。以后凭受理编号和手机验证码还能查到。',
    until: (day: string): string => `到${day}自动删除`,
    onlyHere: '关闭窗口后不保留',
    /** What can't be read stands above the screen, with its button. */
    setAside: (count: number): string => `另有${count}份内容已损坏，无法读取。要删除，请点页面上方的提示。`,
    /** What the browser does not list. */
    unlisted: {
      keys: '这个浏览器不让查看它记下的设置和列表，这里可能没有列全。',
      databases:
        '这个浏览器不让查看它的全部数据库。您填的内容和办件都在下面，其他的可能没有列全，大小也没有算全。',
      files: '这个浏览器不让查看没有网络时用的文件，这里没有列全。里面没有个人信息。',
    },
    unlistedToo: '要把没列出的也删掉，请在浏览器的设置里清除本站的数据。',
    rest: '其他',
    kinds: {
      key: {
        name: '加密用的钥匙',
        text: '填写的内容用它加密，只有这个浏览器打得开。',
        until: '清除全部内容时一起删除',
      },
      rosters: {
        name: '代办单位的名册',
        text: '单位、村（社区）、学校的名册和照片，只存在这台设备上，已加密；提交了的才交给经办机构。',
        until: '清空名册或者清除全部内容时删除',
      },
      batches: {
        name: '代办单位正在提交的批次',
        text: '还没提交完的人员资料，已加密；经办机构答复一组，这里就删一组，只留办件编号。',
        until: '到您移除这个批次或者清除全部内容为止',
      },
      handOut: {
        name: '代办单位的发放登记',
        text: '还没发送的发放登记、签名和手印，以及上次看到的待发放名单，已加密；发送后登记即从设备上删除。',
        until: '登记发送后，或者清除全部内容时删除',
      },
      notices: { name: '看过的通知', text: '只记哪几条看过，没有通知的内容。', until: '到您删除为止' },
      visits: {
        name: '预约列表',
        text: '预约号，和查询它的密钥（不显示）。删掉后，预约还在，凭预约号和手机号后四位能查到。',
        until: '到您删除为止',
      },
      helps: {
        name: '帮办列表',
        text: '帮办的编号和密钥（不显示）。删掉后，这台设备不能再交接，帮办到期自动结束。',
        until: '到您删除为止',
      },
      uploads: {
        name: '上传过的文件编号',
        text: '没用上的照片和材料，凭它在经办机构删掉。',
        until: '文件删掉或者用上，就不再记',
      },
      expiryTold: {
        name: '到期提醒的记录',
        text: '记着哪一份到期已经告诉过您。',
        until: '那一份删除时一起删除',
      },
      device: { name: '这台设备是谁用的', text: '您选的“自己的设备”。', until: '清除全部内容时一起删除' },
      preferences: { name: '显示设置', text: '语言、长辈版、深色。没有个人信息。', until: '到您删除为止' },
      offline: { name: '没有网络时用的文件', text: '网页本身，没有个人信息。', until: '换新版本时更新' },
      tab: {
        name: '这个标签页的临时记录',
        text: '正在填哪一份、验证码发到哪个号码、在查哪一件，刷新时接得上。',
        until: '关闭标签页就没有了',
      },
      clock: isDemo
        ? {
            name: '演示：调过的时间',
            text: '演示台把时间调到了哪一天。',
            until: '在演示台调回今天就没有了',
          }
        : unknown,
      notes: isDemo ? { name: '演示：设计批注', text: '在演示台写的批注。', until: '到您删除为止' } : unknown,
      walks: isDemo
        ? { name: '演示：录下的讲解', text: '在演示台录的步骤。', until: '到您删除为止' }
        : unknown,
      agency: isDemo
        ? {
            name: '演示：模拟的经办机构',
            text: '演示里，经办机构的登记也放在这个浏览器里，每个办件见下面。',
            until: '在演示台换人或者重置时清空',
          }
        : unknown,
      other: unknown,
    } satisfies Record<Listed, { name: string; text: string; until: string }>,
  },
  agency: {
    heading: '在经办机构',
    lead: '交上去的内容由经办机构保存，下面是它现在的回答。',
    nothing: '这台设备上没有办件。在别处提交的，用受理编号查询后也能看到。',
    search: '用受理编号查询',
    holds: '保存了',
    things,
    family: '亲情卡，点姓名可以移除。移除后，家人的证件号码和全名就删掉；添加和移除的登记和社保卡一起保存。',
    familyGone: '亲情卡都已移除，家人的证件号码和全名已删掉；添加和移除的登记和社保卡一起保存。',
    added: (day: string): string => `${day}添加`,
    formerMobiles: `换号后${keptDays.formerMobileTold}天内，要紧的通知也发给换下的手机号。这个号码和办件一起保存，不能单独删。`,
    size: (size: string): string => `查到的内容约${size}，照片和材料另算。`,
    withdraw: ({ name }: CaseNoun): string => `撤回${name}`,
    consents: '您同意过的，都可以撤回。点开先看撤回的后果，再决定：',
    consent: {
      photoConsent: '用照片制卡',
      bankConsent: '把信息交给银行',
      courierConsent: '把收件信息交给快递公司',
      childConsent: '监护人同意处理孩子的信息',
    } satisfies Record<Consent, string>,
    undone: (day: string): string => `撤回可以恢复，最晚${day}。`,
    law: {
      heading: '为什么不能删、留到什么时候',
      why: '社会保险的登记和凭证，法律要求经办机构妥善保管，本人要求也不能提前销毁：',
      until:
        '档案分永久和10年、30年、50年、100年几种，按材料种类定，从形成的次年1月1日起算，只能更长（《社会保险业务档案管理规定（试行）》，2009年第3号令）。哪一份留多久，以当地公布为准。',
      after: '期限没到的，撤回同意以后只留存，不再用于别的用途：',
    },
    others: {
      heading: '不属于办件的',
      kinds: besides,
      unread: '暂时查不到，请稍后再看',
      demo: isDemo ? '演示数据，以当地公布为准。' : '以当地公布为准。',
      records: '缴费记录不能删，法律要求经办机构完整、准确地记录：',
      recordsLink: '验证手机号，看缴费记录和谁看过',
    },
  },
  remove: {
    draft: '删除这份',
    case: '从列表里删掉',
    kind: '删除',
    done: (name: string): string => `已删除：${name}`,
    undo: '恢复',
    remaining: (seconds: number): string => `还有${seconds}秒`,
    failed: '没有删除成功，内容还在。请再试一次；还不行，请重新打开浏览器再删。',
    offline: '现在没有网络，删了就打不开本站了。连上网再删。',
    goOn: '接着填',
  },
  all: {
    heading: '全部清除',
    text: '填写的内容、办件和预约列表、密钥、看过的通知，一次从这台设备上删掉。显示设置和没有网络时用的文件没有个人信息，会留着，可以在上面单独删。',
    button: '清除这台设备上的内容',
  },
  toKeep: '换个时间、换台设备接着办',
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly mydata: typeof words
  }
}
