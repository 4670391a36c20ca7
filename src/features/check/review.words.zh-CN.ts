import type { CaseKind } from '../../domain/case.ts'
import { addressees } from '../../i18n/addressees.zh-CN.ts'
import { isDemo } from '../../i18n/edition.ts'

/** Looking over, submitting, and the receipt. */
export const words = {
  title: {
    card: '提交前请核对',
    enrolment: '提交前请核对',
    recordCorrection: '提交前请核对',
    cardFound: '提交前请核对',
    complaint: '提交前请核对',
    administrativeReview: '提交前请核对',
    replacement: '提交前请核对',
  } satisfies Record<CaseKind, string>,
  lead: '有误的，点右边的“更改”，改完回到这里。',
  change: '更改',
  unfold: '展开',
  consents: {
    title: '需要您单独同意的事项',
    lead: '请逐项阅读，自愿勾选。同意以后，可以在办理进度里撤回。',
  },
  declaration: {
    card: [
      '我填写的内容和上传的材料真实有效。',
      '我知道一人在一个省只用一张社保卡。',
      '发卡银行由我自主选择。',
    ],
    enrolment: ['我填写的内容和上传的材料真实有效。', '我自愿参加社会保险，知道要按时缴费。'],
    recordCorrection: ['我填写的内容和上传的材料真实有效。', '经办机构可以就这几个月向单位核实。'],
    cardFound: ['社保卡已经找到，在我手里。', '我填写的内容真实有效。'],
    administrativeReview: ['我填写的内容和上传的材料真实有效。', '我没有就同一件事向法院起诉。'],
    complaint: ['我填写的内容和上传的材料真实有效。', '我知道捏造事实要承担法律责任。'],
    replacement: [
      '我填写的内容和上传的材料真实有效。',
      '因丢失补卡的，提交后旧卡的社保功能正式挂失，找到了也不能恢复。',
      '其他原因换卡的，旧卡用到新卡启用为止，新卡一启用，旧卡停用。',
      '异地就医备案转到新卡，不用重新备案；亲情卡等新卡开通电子社保卡以后继续用。',
      '发卡银行由我自主选择。',
    ],
  } satisfies Record<CaseKind, string[]>,
  submit: {
    card: '提交申领',
    enrolment: '提交参保登记',
    recordCorrection: '提交更正申请',
    cardFound: '卡找到了，解除挂失',
    complaint: '提交投诉',
    administrativeReview: '提交复议申请',
    replacement: '提交补换卡',
  } satisfies Record<CaseKind, string>,
  sending: '正在提交…',
  photoLater: {
    title: '还差一张制卡照片',
    text: '您选了“以后再传”。补上照片即可提交，其他内容不用改。',
    link: '现在补照片',
  },
  unknown: {
    title: '正在确认是否提交成功',
    text: '内容已经发出，还没有收到回复。您填写的内容都在，请不要另填一份。点下面的按钮查询结果，没有收到的会用同一份再提交，不会重复提交。查清之前不能修改。',
    ask: '查询结果',
  },
  notNow: {
    title: '还没有提交，请稍后再提交',
    text: '系统繁忙，提交未成功。您填写的内容都在。',
    /** The agency did not trust the proof of the mobile number any more. */
    who: {
      title: '请再验证一次手机号',
      text: '还没有提交，填写的内容都在。验证后，再点最下面的“提交”。',
    },
    /** Nothing was sent, as the browser knows of no connection. */
    offline: {
      title: '还没有提交：现在没有网络',
      text: '内容没有发出，都在这台设备上。连接网络后，再点下面的“提交”。',
    },
    /** While it has to be waited for, when that is over, and where nobody said how long. */
    wait: '请稍等，时间到后再点同一个按钮。',
    left: (seconds: number): string => `还有${seconds}秒。`,
    ready: '现在可以再次提交。',
    soon: '过一会儿，再点同一个按钮。',
    /** A wait that is too long to be counted down. */
    after: (when: string): string => `请在${when}以后再提交，填写的内容会保留在这台设备上。`,
    /** The button while it has to be waited. */
    in: (button: string, seconds: number): string => `${button}（${seconds}秒后）`,
    again: '再次提交',
    /** That everything can still be changed. */
    free: '还没有提交，内容可以修改。',
  },
  resuming: '正在查询上次提交的结果…',
  refused: {
    title: '提交未成功',
    text: '经办机构没有接受这一份，也没有说明是哪一项。您填写的内容都在，请核对后再提交，或者拨打12333。',
  },
  objections: { title: '经办机构指出了问题', text: '请逐项改好，再提交：' },
  /** Where somebody else has filled it in: a helper, or staff at a counter. */
  forOther: {
    onlyPerson: '只有本人可以提交。填好后请交还给本人核对、提交。',
    handBack: '交还本人',
    turnNote: '按下后，请把屏幕转向申请人。',
    gone: '这次窗口录入已失效，不能提交：经办机构查不到是谁录入的。请回办件台重新开始。',
    toHelp: '窗口录入',
    turn: '录入完毕，请申请人核对',
    turned: '请您本人核对',
    turnedText: '以下由窗口工作人员替您录入。请逐项核对：有错请告诉工作人员；没有错，请您自己勾选、提交。',
    turnBack: '有错，转回工作人员',
  },
  receipt: {
    title: {
      card: '申领已提交',
      enrolment: '参保登记已提交',
      recordCorrection: '更正申请已提交',
      cardFound: '挂失已解除',
      complaint: '投诉已提交',
      administrativeReview: '复议申请已提交',
      replacement: '补换卡已提交',
    } satisfies Record<CaseKind, string>,
    number: '受理编号',
    addressee: (name: string): string => `受理机关：${name}`,
    addressees,
    submittedAt: (when: string): string => `${when}提交`,
    notYetAccepted: '已提交，等待审核。',
    /** Of what is decided at once. */
    settled: '已受理，已办好。',
    due: {
      law: (day: string): string => `最晚${day}有结果，这是法定期限（10个工作日）。`,
      /** The agency's day can't be read. */
      unknown: '经办机构没有写明哪天有结果，请看办理进度，或拨打12333咨询。',
      /** A legal period that ends in a year whose holidays are not published. */
      lawEstimate: (day: string): string =>
        `法定期限10个工作日，预计最晚${day}有结果。放假安排公布后，日期可能变动。`,
      /** Where the card is made while one waits. */
      sameDay: '工作时间到您选的网点去，当场就能拿到卡。',
      estimate: (day: string): string => `预计${day}前拿到卡，以当地公布为准。`,
      /** An investigation: its days count from when it is opened. */
      investigation: (day: string): string =>
        `立案以后60个工作日内调查完，大约在${day}前；情况复杂的，经批准可以延长30个工作日。`,
      /** A review: its days count from its admission. */
      review: (day: string): string =>
        `5个工作日内决定是否受理；受理以后60日内作出决定，大约在${day}前，情况复杂的最多延长30日。`,
    },
    print: '打印或存成 PDF',
    calendar: '存到日历',
    calendarTitle: {
      card: `社保卡：看看办到哪一步${isDemo ? '（演示）' : ''}`,
      enrolment: `参保登记：最晚这天有结果${isDemo ? '（演示）' : ''}`,
      replacement: `社保卡：看看新卡办到哪一步${isDemo ? '（演示）' : ''}`,
      recordCorrection: `缴费记录更正：看看结果${isDemo ? '（演示）' : ''}`,
      cardFound: `社保卡：挂失已解除${isDemo ? '（演示）' : ''}`,
      administrativeReview: `行政复议：看看复议决定${isDemo ? '（演示）' : ''}`,
      complaint: `投诉用人单位：看看处理结果${isDemo ? '（演示）' : ''}`,
    } satisfies Record<CaseKind, string>,
    calendarText: (number: string): string => `受理编号 ${number}。带好身份证件；有疑问拨打12333。`,
    calendarFailed: '没有存上，请检查网络后再试一次。',
    track: '查看办理进度',
    wholeWay: '办卡全程：看在第几步',
    next: '接下来三步',
    nextSteps: {
      card: [
        '经办机构和银行审核，您不用做什么',
        '制卡；需要补正的，会发短信通知您',
        '领卡以后启用社保功能，再激活银行账户',
      ],
      enrolment: [
        '经办机构审核，您不用做什么',
        '收到登记成功的通知',
        '登记成功后申领社保卡，已填的内容不用再填',
      ],
      replacement: [
        '经办机构和银行审核、制卡，您不用做什么',
        '领到新卡，启用社保功能；旧卡同时停用，异地就医备案转到新卡',
        '用过电子社保卡的，用新卡重新开通；添加的亲情卡都在，不用重新添加',
        '到银行激活新卡的金融功能，处理旧卡的账户',
      ],
      recordCorrection: [
        '经办机构核对单位申报和缴费凭证',
        '材料不清楚的，会请您补一份',
        '确实有错的，更正记录并通知您；没有错的，说明理由',
      ],
      cardFound: ['社保功能和原来一样用', '在银行也挂失了的，到银行解除', '又找不到了，可以再挂失'],
      administrativeReview: [
        '复议机关5个工作日内决定是否受理；要补充的，会发短信通知您',
        '经办机构向复议机关说明理由和依据，复议机关听取您的意见',
        '撤销或者变更的，经办机构重新办理；维持的，15日内可以向法院起诉',
      ],
      complaint: [
        '劳动保障监察核对以后立案调查，会联系单位',
        '需要您补充证据的，会发短信通知您',
        '查实的，责令单位限期改正；没有查实的，写明原因，您可以补充证据再投诉，或者申请仲裁',
      ],
    } satisfies Record<CaseKind, string[]>,
    onDevice:
      '这份办件已存到这台设备的“我的办件”，以后打开本页还能看到。在别的设备上，凭受理编号、出生日期和登记的手机查询。',
    /** The same where nothing outlasts this window. */
    onlyHere: '关闭窗口后不保留这份回执。请记下受理编号或者打印；以后凭受理编号、出生日期和登记的手机查询。',
    answers: '查看提交的内容',
    answersNote: '号码只显示一部分。关闭页面后不再显示，需要的请打印或者存成文件。',
    /** The code by which anybody can check the receipt. */
    seal: {
      heading: '给别人看这张回执',
      text: '单位、村里要看回执时，请对方扫这个码核对真伪，没有网络也可以；姓名只显示一部分。',
      alt: '核对这张回执的二维码',
      link: '打开核对页',
      show: '显示核对码',
      copy: {
        copy: '复制',
        copied: '已复制',
        cannotCopy: '这里不能自动复制。已经选中，请长按或者按 Ctrl+C 复制。',
      },
      failed: {
        title: '核对二维码暂时无法取得',
        text: '回执同样有效。连接网络后，再打开这一页即可显示。',
        retry: '再取一次',
        retrying: '正在取…',
      },
      demo: isDemo ? '演示回执，不能当凭证。' : '',
    },
    /** The heading of the copy that is saved as a file, and the button that saves it. */
    answersTitle: `提交的内容${isDemo ? '（演示）' : ''}`,
    saveAnswers: '存成文件',
    help: '有疑问',
    helpText: (number: string): string =>
      `拨打12333，报受理编号 ${number}。经办窗口也能办理、查询。我们的短信不带链接。`,
    applyNow: {
      title: '可以接着填社保卡申领',
      carried: '同一个人的内容已经填好，不用再填。',
      text: '参保登记办好前提交的，审核时会等登记结果。',
      link: '接着填社保卡申领',
    },
    /** Under the card, which has taken shape. */
    cardState: '已提交',
    feedback: {
      title: '这次办理，您满意吗？',
      text: isDemo ? '演示里不会发送。' : '',
      levels: { best: '非常满意', good: '满意', fair: '基本满意', poor: '不满意', worst: '非常不满意' },
      why: '哪里不满意？可多选，也可不选',
      reasons: {
        questions: '问得太多',
        wording: '看不懂',
        uploads: '照片、材料不好传',
        faults: '页面慢或出错',
        time: '要等太久',
      },
      send: '提交评价',
      thanks: '谢谢您的评价。',
    },
    missing: {
      title: '这台设备上没有这份回执',
      text: '可能是在别的设备上提交的，或者这里的内容已经清除。凭受理编号、出生日期和登记的手机可以查到进度。',
      search: '去查进度',
    },
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly review: typeof words
  }
}
