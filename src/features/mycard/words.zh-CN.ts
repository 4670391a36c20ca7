import type { ForWhom } from '../../domain/choices.ts'
import { isDemo } from '../../i18n/edition.ts'

const whose: Readonly<Record<ForWhom, string>> = { self: '您的', child: '孩子的', represented: '他（她）的' }

/** The card in hand: its two functions, the next trip, passwords, how long it is valid and what it is good for. */
export const words = {
  title: {
    stepsLeft: (steps: number, who: ForWhom): string => `${whose[who]}卡还差${steps}步就能用`,
    works: (who: ForWhom): string => `${whose[who]}卡可以用了`,
    expired: (who: ForWhom): string => `${whose[who]}卡到期了，可以换新卡`,
    tempLost: (who: ForWhom): string => `${whose[who]}卡已临时挂失`,
    lost: (who: ForWhom): string => `${whose[who]}卡已正式挂失`,
    locked: (who: ForWhom): string => `${whose[who]}社保密码已锁定`,
    replaced: (who: ForWhom): string => `${whose[who]}旧卡已停用，请用新卡`,
    cancelled: (who: ForWhom): string => `${whose[who]}卡已注销`,
    notYet: '卡还没有领到',
  },
  lead: {
    sealed: '卡已领到，社保功能和金融功能都还没启用。社保功能现在就能在网上启用。',
    socialOnly: '社保功能已经能用。要用金融功能，请到银行激活。',
    financialOnly: '金融功能已经能用。社保功能现在就能在网上启用。',
    works: '社保功能和金融功能都已启用。',
  },
  notYet: { text: '领到卡以后，在这里启用。', link: '看办理进度' },
  /** The agency knows of something about the card that is not shown here. */
  unknown: {
    text: '这张卡现在能不能用，请看经办机构发来的最新通知，或者拨打12333。',
    link: '看办理进度和通知',
  },
  lights: {
    heading: '两个功能，分开启用',
    social: '社保功能',
    financial: '金融功能',
    on: '已启用',
    off: '未启用',
    socialFor: '社保功能：看病买药、领待遇、办社保',
    financialFor: '金融功能：存取款、转账，领取工资、补贴',
  },
  sealed: {
    title: '“封存”不是停保',
    text: '封存只表示这张新卡的社保功能还没启用。参保和缴费没有中断。',
  },
  enable: {
    heading: '第一步：启用社保功能',
    lead: '在这里就能启用，马上生效，不收费。请先确认卡已经在您手里。',
    button: '启用社保功能',
    working: '正在启用',
    done: '社保功能已启用，现在就能用。',
    elsewhere: '不想在网上办？',
    places: [
      '经办窗口：带身份证和社保卡',
      '有社保服务的银行网点：带身份证和社保卡',
      '电子社保卡、掌上12333等官方应用',
    ],
    /** What is safe when enabling did not work, or may have worked unseen. */
    safe: '没有启用成功，卡的状态没有变化，可以再试。',
    unsure: '没有收到回复，可能已经启用。请先点“重试”，不会重复办理。',
  },
  trip: {
    heading: '最省事的一趟',
    bank: (bank: string): string => `去${bank}的网点激活金融功能`,
    why: (who: ForWhom): string =>
      who === 'self'
        ? '金融功能要本人带证件到银行柜台激活，网上和电话都办不了。说能替您远程激活的，都是诈骗。'
        : who === 'child'
          ? '孩子的卡由您（监护人）带齐上面的证件到柜台激活。各银行规定不同，请先打电话问清。'
          : '金融功能一般要他（她）本人到柜台激活，本人去只要身份证件、社保卡和手机。本人去不了的，先打银行电话问：能不能上门办，或者由您带齐上面的材料代办。各家银行规定不同。',
    elsewhere: (bank: string): string => `不用回辽宁：您住的城市里，${bank}的任一网点都能激活。`,
    anyBranch: (bank: string): string => `全国${bank}的任一网点都可以，不一定要去领卡的那家。`,
    suggestion: '离您领卡地点最近的一家：',
    optional: '只用社保功能的，可以先不去；要领取工资、补贴时再去。',
    hours: '时间：',
    phone: '电话：',
    stepFree: '有无障碍通道',
    demo: isDemo ? '演示数据，以当地公布为准' : '以当地公布为准',
    others: '看其他网点',
    theBank: '卡面上那家银行',
  },
  passwords: {
    heading: '两个密码，互相独立',
    points: [
      '社保密码：看病买药时用，常见的初始密码是123456，请尽快改掉。',
      '银行密码：取钱转账时用，在柜台激活时自己设。',
      '社保密码连错6次，卡就锁定；带身份证到窗口重置，里面的钱和参保都不受影响。',
    ],
    forgotten: '忘了社保密码',
    neverAsk: '本服务从不问您密码。向您要密码的，都是诈骗。',
  },
  number: {
    heading: '卡号',
    label: '社保卡卡号',
    text: '卡号印在卡面上，是9位字母和数字。它不是身份证号：社会保障号码才和身份证号一样。',
    show: '显示',
    hide: '隐藏',
    hidden: '已隐藏，尾号',
  },
  validity: {
    heading: '有效期',
    until: (day: string): string => `这张卡有效到${day}，以卡面为准。`,
    typical: '一般是10年，以卡面为准。',
    renewFrom: (day: string): string => `从${day}起（到期前60天）可以换新卡。`,
    renewNow: (days: number): string =>
      `${days === 0 ? '今天到期' : `还有${days}天到期`}，现在就可以换新卡，不用着急。`,
    after: '到期后，社保功能照常使用，参保不受影响；金融功能以发卡银行规定为准。',
    save: '把换卡日期存进日历',
    saveTitle: `可以换社保卡了${isDemo ? '（演示）' : ''}`,
    saveText: (day: string): string => `社保卡${day}到期。带身份证和旧卡，到发卡银行或窗口换新卡。`,
  },
  /** A card that has expired: what goes on, what depends on the bank. */
  expired: {
    lead: (day: string): string =>
      `这张卡${day}到期。社保功能照常使用，参保不受影响，不用着急；金融功能请问发卡银行。`,
    /** Where the social function was never switched on. */
    unused: (day: string): string => `这张卡${day}到期，一直没有启用。参保不受影响，换一张新卡即可。`,
    goesOn: {
      heading: '照常能用',
      points: ['看病、买药、异地就医结算', '办社保业务，查参保和缴费', '领待遇的资格'],
    },
    depends: {
      heading: '以发卡银行规定为准',
      points: ['存钱、取钱、转账', '养老金、补贴还能不能打进这张卡'],
    },
    ask: '用这张卡领取工资、补贴的，先拨打发卡银行的客服电话咨询。',
  },
  /** How to get a new card for one that has expired or soon will. */
  renew: {
    heading: '怎么换新卡',
    button: '网上换新卡',
    steps: [
      '网上换：办卡时填过的都取回来，重新拍一张照片就行。',
      '新卡到手、启用以前，旧卡先别丢，社保功能照常用。',
      '新卡一启用，旧卡停用；金融功能到银行激活。',
    ],
    elsewhere: '到发卡银行网点或者经办窗口也能换，部分网点当场拿卡：',
  },
  states: {
    heading: '卡有哪几种状态',
    lead: '社保卡有以下几种状态：',
    here: '现在',
    list: {
      sealed: { name: '封存', text: '新卡到手，社保功能还没启用。启用后变成“正常”。' },
      normal: { name: '正常', text: '社保功能可以用。' },
      tempLost: {
        name: '临时挂失',
        text: '找不到卡先挂失：社保功能在这里或拨打12333，金融功能另打银行电话。过几天会自动失效，期限各地不同；找到了可以解除。',
      },
      lost: { name: '正式挂失', text: '确定丢了，带身份证到窗口和银行分别办，不能撤销，然后补卡。' },
      locked: { name: '锁定', text: '社保密码连错6次。带身份证到窗口重置密码后恢复。' },
      expired: {
        name: '已到期',
        text: '社保功能照常使用；金融功能以发卡银行规定为准。到期前60天起可以换卡。',
      },
      cancelled: { name: '注销', text: '换卡、转到外省等情况下，旧卡作废，不能恢复。' },
    } satisfies Record<
      'sealed' | 'normal' | 'tempLost' | 'lost' | 'locked' | 'expired' | 'cancelled',
      { name: string; text: string }
    >,
  },
  /** A card that can't be found: the report that lapses (临时挂失), of the social security part alone. */
  loss: {
    heading: '找不到卡了？',
    offer: '先临时挂失。按下去马上生效，别人拿着卡也不能看病买药。参保和待遇不受影响；按错了，当天可以撤销。',
    report: {
      button: '临时挂失',
      working: '正在挂失',
      safe: '没有挂失成功，卡的状态没有变化。请再试，或者拨打12333挂失。',
      unsure: '没有收到回复，可能已经挂失。请先点“重试”，不会重复办理。',
    },
    done: '临时挂失已办好',
    lead: '社保功能已经挂失，别人不能拿这张卡看病买药。不用着急，参保和待遇不受影响。',
    parts: { social: '社保功能', financial: '金融功能' },
    socialUntil: (until: string | undefined): string => (until ? `已临时挂失，到${until}` : '已临时挂失'),
    financial: '不在这里挂失，请给银行打电话',
    theBank: '卡面上那家银行',
    callBank: (bank: string): string => `再打一个电话：${bank}客服`,
    bankText:
      '请银行挂失金融功能，别人就不能取钱转账。银行那边挂失了没有，这里看不到。客服电话以银行官方公布的为准，别用短信里的号码。',
    meanwhile: {
      heading: '挂失期间',
      points: [
        '这张卡不能用来看病买药、办社保，也不能启用。',
        '手机上的电子社保卡，经本人同意还能用。',
        '参保、缴费和领待遇的资格都不变。',
      ],
    },
    next: {
      heading: '找到了，还是找不到？',
      places: '去哪里办挂失和解除',
      foundLink: '找到了，解除挂失',
      replaceLink: '找不到，补办新卡',
      formalLink: '到窗口正式挂失',
      /** `until`: the last day that the report holds, where it is known. */
      notFound: (until: string | undefined): string =>
        until
          ? `还没找到：请在${until}以前补办新卡，旧卡同时正式挂失。过了这天，临时挂失自动失效，卡恢复挂失前的状态。`
          : '还没找到：请尽快补办新卡，旧卡同时正式挂失。临时挂失到期自动失效，卡恢复挂失前的状态。',
    },
    demo: isDemo ? '演示按15天计，各地期限不同，以当地公布为准。' : '期限各地不同，以当地公布为准。',
    slip: '按错了？',
    undoToday: '今天以内可以撤销，卡和原来一样用。',
    undo: {
      button: '撤销挂失',
      working: '正在撤销',
      safe: '没有撤销成功，卡还在挂失。请再试。',
      unsure: '没有收到回复，可能已经撤销。请先点“重试”，不会重复办理。',
    },
    undone: '已撤销挂失，卡和原来一样用',
  },
  toCard: '返回我的卡',
  /** Beginning something about the card with what the agency knows of its holder. */
  take: {
    from: (number: string, when: string, holder: string): string =>
      `用${when}办卡时的资料（受理编号 ${number}，${holder}），从经办机构取回，提交前可以核对。`,
    safe: '没有取到资料，卡的状态没有变化。请再试。',
  },
  /** The card was found while it is reported lost for now. */
  found: {
    title: (who: ForWhom): string => `${whose[who]}卡找到了，解除挂失`,
    lead: '卡要在您手里。用办卡时登记的手机收一条验证码，提交后马上解除，社保功能和挂失前一样用。',
    button: '用登记的资料解除挂失',
    after: {
      heading: '解除以后',
      points: [
        '在银行也挂失了的，带身份证到银行解除。',
        '怀疑密码被人看到的，请改社保密码和银行密码。',
        '又找不到了，可以再挂失。',
      ],
    },
    elsewhere: {
      heading: '手机号不用了，或者不想在网上办？',
      text: '到任一经办窗口解除，当场办好。',
    },
    /** After a report that can't be undone. */
    tooLate: {
      title: '已正式挂失，不能恢复',
      text: '找到的这张卡不能再用，请不要再刷。参保和待遇不受影响。',
      next: '请补办新卡。旧卡领新卡时交回，或者剪断芯片后丢弃。',
      link: '补办新卡',
      underWay: '看新卡办理进度',
    },
    notLost: {
      title: '这张卡没有临时挂失',
      text: '不用解除。卡现在的状态，请看“我的卡”。',
      link: '看我的卡',
    },
  },
  /** A new card for this one. */
  replace: {
    title: (who: ForWhom): string => `补换${whose[who]}社保卡`,
    lead: '办卡时填过的都取回来，不用再填。只问补换原因，再验证手机、勾选同意。',
    facts: { old: '这张旧卡', goesOn: '跟着新卡走的', time: '多久', fee: '费用' },
    goesOn: {
      filing: '异地就医备案：自动转到新卡',
      family: (count: number): string => `${count}张亲情卡：新卡开通电子社保卡后继续用`,
    },
    old: {
      works: '用到新卡启用为止。新卡一启用，旧卡停用。',
      lost: '已挂失，不能用。按“卡丢了”提交后正式挂失，找到也不能恢复。',
    },
    time: (days: number): string => `部分网点当场拿卡；其他方式约${days}个工作日（估计）`,
    /** `yuan`: what the bank asks, where the agency says it. */
    fee: (yuan: number | undefined): string =>
      yuan === undefined
        ? '以发卡银行公示为准'
        : `${isDemo ? '演示数据：' : ''}${yuan}元，以发卡银行公示为准`,
    button: '用登记的资料补换卡',
    underWay: {
      title: '新卡正在办',
      text: '补换卡已经提交，不用再提交一次。',
      lost: '旧卡已挂失，不能用。新卡到手后，在新卡的页面启用。',
      link: '看新卡办理进度',
    },
    cancelled: {
      title: '这张卡已停用，不能再换',
      text: '要重新办卡的，从第一个问题开始。',
      link: '重新办卡',
    },
    elsewhere: {
      heading: '不想在网上办？',
      text: '到发卡银行网点或者经办窗口都能补换，部分网点当场拿卡。',
    },
    moved: {
      heading: '参保转到外省，或者从外省转来？',
      text: '只是搬家，卡不用换。社保转到外省的，在那边办新卡，再注销这张。从外省转来的，在这里按首次申领办，外省的卡请到原发卡地注销。',
      link: '搬到外省怎么办',
    },
    /** On the card's own page, while it works. */
    offer: {
      heading: '卡坏了，或者信息变了？',
      text: '可以换新卡。新卡启用前，这张照常用。',
      link: '换新卡',
    },
  },
  /** Reporting it lost for good (正式挂失). */
  formal: {
    title: (who: ForWhom): string => `正式挂失${whose[who]}卡`,
    lead: '正式挂失后，这张卡不能再用，找到了也不能恢复。参保和待遇不受影响。',
    replace: '补办新卡，同时正式挂失',
    replaceHint: '网上补卡，社保功能随申请正式挂失，不用先跑窗口。金融功能仍要到银行办。',
    inPerson: {
      heading: '暂不补卡，只挂失：到窗口办',
      parts: [
        { key: '社保功能', value: '经办窗口，跑1趟，当场生效' },
        { key: '金融功能', value: '发卡银行柜台，另跑1趟' },
      ],
    },
    misuse: '拿别人的卡冒用，情节严重的是犯罪。发现有人用了您的卡，请报警并打12333。',
    calendar: {
      save: '把最后一天存进日历',
      title: `社保卡临时挂失最后一天${isDemo ? '（演示）' : ''}`,
      text: (day: string): string => `临时挂失到${day}。还没找到的，这天以前补卡或者正式挂失。`,
    },
    blocks: {
      heading: '挂失以后',
      points: [
        '这张卡不能看病买药、办社保，也不能再启用。',
        '补到新卡以前，看病可以用医保码（电子凭证）；养老金照发，发到原来的账户。',
        '旧卡注销后，手机上的电子社保卡要用新卡重新申领。',
      ],
    },
  },
  lostForGood: {
    lead: '社保功能已正式挂失，别人用不了这张卡。参保和待遇不受影响。',
    replace: '补办新卡',
    social: '已正式挂失，不能恢复',
    financial: '请到发卡银行另办正式挂失',
    found: {
      heading: '后来找到了？',
      text: '正式挂失不能撤销，找到的卡也不能用了。请等新卡。',
    },
  },
  locked: {
    lead: '社保密码连续输错6次，卡已锁定。带身份证件和社保卡，到经办窗口或有社保服务的银行网点重置，当场恢复。',
    meanwhile: {
      heading: '锁定期间',
      points: [
        '要输社保密码的地方用不了；医保码（电子凭证）照常用。',
        '卡里的钱、参保和待遇都不受影响。',
        '银行密码是另一个，没有锁定。',
      ],
    },
    scam: '重置密码只在窗口当面办。短信里说“卡已冻结，点链接解锁”的，都是诈骗。',
  },
  ended: {
    replaced: {
      lead: '新卡的社保功能已启用，这张卡同时停用。参保和待遇不变。',
      points: ['旧卡上还有钱的，带身份证件到银行处理账户。', '领工资、补贴的账户改了的，请告诉发放单位。'],
      link: '看我的新卡',
    },
    cancelled: {
      lead: '这张卡已注销，社保功能停用。',
      points: ['参保记录还在，不会因为注销卡而清掉。', '电子社保卡同时停用。', '银行账户在银行另办。'],
      link: '重新办卡',
    },
  },
  cancel: {
    title: '注销社保卡',
    lead: '注销以后不能恢复，要本人或者亲属到窗口办。参保记录不会清掉。',
    with: '带什么（备齐一样勾一样）',
    reasons: {
      movedAway: {
        heading: '参保转到外省',
        who: '本人或者代办人办。先在外省办好新卡，再注销这张，中间不断档。',
        papers: ['本人身份证件原件', '社保卡', '代办的：代办人身份证件、授权委托书'],
      },
      emigrated: {
        heading: '出国定居',
        who: '本人或者代办人办。养老保险个人账户怎么处理，一起问窗口。',
        papers: [
          '本人身份证件原件或者护照',
          '社保卡',
          '出国定居的证明',
          '代办的：代办人身份证件、授权委托书',
        ],
      },
      died: {
        heading: '持卡人去世',
        who: '由亲属办。丧葬补助金、抚恤金和账户余额怎么领，先问清，再注销卡。',
        papers: [
          '办理人身份证件原件',
          '能证明亲属关系的材料，例如户口簿',
          '死亡证明',
          '社保卡，找不到的说明情况',
        ],
      },
    },
    demo: isDemo ? '演示数据，材料以当地公布为准。' : '材料以当地公布为准。',
    why: '为什么注销？',
    choose: '选了原因，再看谁来办、带什么。',
    movedFirst: '只是搬家？卡不用注销',
    bank: '金融账户不在这里注销：带同样的证件到发卡银行销户，先取出余额。',
    ends: {
      heading: '注销以后停用的',
      points: ['社保功能：看病买药、办社保。', '电子社保卡。', '为家人开通的亲情服务。'],
    },
    done: {
      title: '这张卡已注销',
      text: '不用再办。参保记录还在；以后要用，可以重新办卡。',
      again: '重新办卡',
    },
  },
  /** The way to a counter, from what is to be done there. */
  visit: {
    book: '预约窗口',
    booked: (time: string): string => `已预约：${time}`,
    show: '看预约、改时间',
    places: '看有哪些窗口',
  },
  /** The holder went to live in another province. */
  moved: {
    title: '搬到外省，卡怎么办',
    lead: '卡不用换，也不用注销。社保还在辽宁的，这张卡在全国照常用。',
    medical: '在外省看病：备案和结算',
    stays: {
      heading: '社保还在辽宁',
      parts: [
        { key: '社保功能', value: '照常有效。看病先做异地就医备案，再刷卡结算' },
        { key: '金融功能', value: '卡面上那家银行，全国网点都能办' },
        { key: '办社保', value: '掌上12333、电子社保卡上办，不用回辽宁' },
      ],
      replace: '住到外省不是换卡的理由。卡丢了、坏了、信息变了或者快到期，才补换。',
    },
    moves: {
      heading: '社保转到外省',
      lead: '在哪里参保，就由哪里发卡。先办好新卡，再注销这张，看病不断档。',
      steps: [
        '新单位或者您自己，先在那边办参保登记。',
        '登记办好，在那边申领新卡，不用等转移办完。',
        '申请转移接续：在掌上12333上办，不用回辽宁，缴费年限累计计算。',
        '新卡能用了，再注销这张卡和卡上的银行账户。',
      ],
      cancel: '注销这张卡',
    },
    drawn: {
      heading: '已经在领养老金',
      points: ['养老保险关系不用转，养老金照常发到原来的账户。', '每年的领取资格认证，在手机上办。'],
    },
  },
  /** The way in for who can't find a card, from the start page. */
  lostCard: {
    title: '卡丢了怎么办',
    lead: '先临时挂失，马上生效，别人用不了。参保和待遇不受影响；找到了可以解除。',
    cardOf: (name: string): string => `${name}的社保卡`,
    goOn: '下一步：找到了，或者补卡',
    see: '看这张卡',
    byPhone: {
      heading: '不会用手机？打12333',
      text: '任何一张社保卡都可以打电话挂失，家人也能代打。金融功能另打发卡银行客服。',
    },
    elsewhere: {
      heading: '这里没有您的卡？',
      text: '在别的设备上办的，用受理编号查到后挂失。在窗口、网点办的卡，打12333挂失后，可以在这里补卡。',
      search: '用受理编号查询',
      replace: '补换卡',
      book: '约时间到窗口挂失',
    },
  },
  /** What to say to 12333. */
  phone: {
    heading: '打12333照着念',
    call: '拨打12333',
    lead: '接通后照着念。工作人员会核对身份证号码；不会问密码和验证码。',
    loss: [
      '您好，社保卡丢了，要临时挂失。',
      '持卡人姓名和身份证号码是：（看着身份证念）。',
      '请问挂失到哪一天？补卡到哪里办，要带什么？',
    ],
    formalLoss: (name: string): readonly string[] => [
      `您好，${name}的社保卡丢了，我想问正式挂失。`,
      '请问最近的窗口在哪里，现在去要不要排队？',
      '本人去不了的，家人要带什么？可不可以上门办？',
      '请问补卡要多久，费用多少？',
    ],
    locked: (name: string): readonly string[] => [
      `您好，${name}的社保密码输错6次，卡锁了。`,
      '请问最近的哪个窗口或网点能重置？',
      '本人去不了的，家人要带什么？',
    ],
    cancel: (name: string): readonly string[] => [
      `您好，我想注销${name}的社保卡。`,
      '原因是：转到外省，或出国定居，或持卡人去世（选一个说）。',
      '请问到哪个窗口办，要带什么，银行账户怎么处理？',
    ],
    copy: '复制这段话',
    copied: '已复制',
    cannotCopy: '这里不能自动复制。文字已经选中，请长按或者按 Ctrl+C 复制。',
  },
  lost: {
    heading: '卡丢了怎么办',
    steps: [
      '马上临时挂失：社保功能在这里办，或拨打12333；金融功能打卡面上那家银行的客服。两边分开，都要办。',
      '找到了：带身份证解除挂失。临时挂失会自动失效，期限各地不同（有的7天，有的15天）。',
      '找不到：带身份证到窗口和银行分别办正式挂失，不能撤销，然后补卡；费用以发卡银行公示为准。',
      '临时挂失期间，经您本人同意，手机上的电子社保卡还能用；旧卡注销后就不能用了。',
    ],
  },
  eCard: {
    heading: '电子社保卡和亲情卡',
    none: '手机上的社保卡：看病、办事出示二维码，不用带卡。',
    works: (family: number): string =>
      family > 0 ? `已开通，添加了${family}位家人。` : '已开通，可以替家人添加亲情卡。',
    byConsent: '挂失期间，手机上的电子社保卡经您同意还能用。',
    suspended: '跟着卡暂停使用。补办的新卡启用以后，重新开通。',
    open: '开通电子社保卡',
    show: '打开电子社保卡',
  },
  uses: {
    heading: '这张卡能做什么',
    text: '看病买药、领补贴、办事、乘车、借书……每一项怎么办、您的城市开通了没有，都能查。',
    link: '看全部用途',
  },
  card: {
    stamp: isDemo ? '演示' : '示意',
    alt: '社保卡示意图',
    title: '社会保障卡',
    name: '姓名',
    number: '证件号码',
    city: '城市',
    bank: '银行',
    state: '已到手',
    lamps: { social: '社保', financial: '金融' },
    expired: '已到期',
    tempLost: '已临时挂失',
    lost: '已正式挂失',
    locked: '已锁定',
    cancelled: '已停用',
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly mycard: typeof words
  }
}
