import { isDemo } from '../edition.ts'
import type { ReviewMessages } from '../messages/review.ts'

export const review: ReviewMessages = {
  tasks: {
    title: '全部步骤',
    lead: (done, of) => (done === of ? `${of}个部分都办完了。` : `一共${of}个部分，办完了${done}个。`),
    states: { done: '已完成', begun: '进行中', todo: '未开始', blocked: '暂不能办' },
    order: '按顺序办：前面的办完，后面的就能点开。已完成的，随时可以点开看、改。',
    next: '接着办',
  },
  title: { card: '提交前请核对', enrolment: '提交前请核对' },
  lead: '哪里不对，点右边的“更改”，改完会回到这里。',
  change: '更改',
  consents: '单独同意的事项',
  declaration: {
    card: [
      '我填写的内容和上传的材料真实有效。',
      '我知道一个人在一个省只用一张社保卡。',
      '银行由我自己选，没有人替我选。',
    ],
    enrolment: ['我填写的内容和上传的材料真实有效。', '我自愿参加社会保险，知道要按时缴费。'],
  },
  submit: { card: '提交申领', enrolment: '提交参保登记' },
  sending: '正在提交…',
  photoLater: {
    title: '还差一张制卡照片',
    text: '您前面选了“以后再传”。补上照片就可以提交，别的都不用改。',
    link: '现在补照片',
  },
  unknown: {
    title: '还不知道有没有提交成功',
    text: '内容已经发出去，但没有收到回音。您填的都在；请不要另外再填一份。点下面的按钮，先查对方收到没有，没收到会用同一份再交，不会交成两份。查清楚之前不能修改。',
    ask: '查一下结果',
  },
  notNow: {
    title: '还没有提交，请稍后再交',
    text: '对方现在太忙，没有收下。您填的都在。',
    who: {
      title: '请再验证一次手机号',
      text: '还没有提交，填的都在。验证好了，再点最下面的“提交”。',
    },
    offline: {
      title: '还没有提交：现在没有网络',
      text: '什么也没有发出去，您填的都在这台设备上。连上网络以后，再按下面的“提交”。',
    },
    wait: '请稍等，时间到了，再按同一个按钮。',
    left: (seconds) => `还有${seconds}秒。`,
    ready: '现在可以再交了。',
    soon: '过一会儿，再按同一个按钮。',
    after: (when) => `请在${when}以后再交，填的内容会一直留在这台设备上。`,
    in: (button, seconds) => `${button}（${seconds}秒后）`,
    again: '再交一次',
    free: '还没有提交，所以内容也可以改。',
  },
  resuming: '正在查上次提交的结果…',
  refused: {
    title: '没有收下',
    text: '对方没有接受这份申请，也没有说明是哪一项。您填的都在，请核对后再交，或者拨打12333。',
  },
  objections: { title: '经办机构指出了问题', text: '请逐项改好，再提交：' },
  receipt: {
    title: { card: '申领已提交', enrolment: '参保登记已提交' },
    number: '受理编号',
    submittedAt: (when) => `${when}提交`,
    notYetAccepted: '这是收到的回执，还不是审核通过。',
    due: {
      law: (day) => `最晚${day}有结果，这是法定期限（10个工作日）。`,
      sameDay: '工作时间到您选的网点去，当场就能拿到卡。',
      estimate: (day) => `预计${day}前可以拿到卡，以当地公布为准。`,
    },
    print: '打印或存成 PDF',
    calendar: '存到日历',
    calendarTitle: {
      card: `社保卡：看看办到哪一步${isDemo ? '（演示）' : ''}`,
      enrolment: `参保登记：最晚这天有结果${isDemo ? '（演示）' : ''}`,
    },
    calendarText: (number) => `受理编号 ${number}。带好身份证件；有疑问拨打12333。`,
    calendarFailed: '没有存上，请检查网络后再试一次。',
    track: '查看办理进度',
    next: '接下来三步',
    nextSteps: {
      card: [
        '经办机构和银行审核，您不用做什么',
        '制卡；有要补的，会发短信通知您',
        '领卡以后启用社保功能，再激活银行账户',
      ],
      enrolment: ['经办机构审核，您不用做什么', '收到登记成功的通知', '登记成功后申领社保卡，填过的不用再填'],
    },
    onDevice:
      '这份办件已存到这台设备的“我的办件”，以后打开本页还能看到。在别的设备上，凭受理编号和出生日期查询。',
    onlyHere:
      '这份回执只在这个窗口里，关掉就看不到了。请记下受理编号或者打印；以后凭受理编号和出生日期查询。',
    answers: '查看提交的内容',
    answersNote: '号码只显示一部分。关闭这个页面以后，这份内容就看不到了，需要的话请打印，或者存成文件。',
    seal: {
      heading: '给别人看这张回执',
      text: '单位、村里要看回执时，请对方扫这个码：没有网络也能核对有没有改过，看到的姓名是遮住的。',
      alt: '核对这张回执的二维码',
      link: '打开核对页',
      show: '显示核对码',
      copy: {
        copy: '复制',
        copied: '已复制',
        cannotCopy: '这里不能自动复制。已经选中，请长按或者按 Ctrl+C 复制。',
      },
      failed: {
        title: '核对用的二维码现在取不到',
        text: '回执照样有效。连上网络以后再打开这一页就有。',
        retry: '再取一次',
        retrying: '正在取…',
      },
      demo: isDemo ? '演示回执，不能当凭证。' : '',
    },
    answersTitle: `提交的内容${isDemo ? '（演示）' : ''}`,
    saveAnswers: '存成文件',
    help: '有疑问',
    helpText: (number) =>
      `拨打12333，报受理编号 ${number}。不会上网的，经办窗口照样能办、能查。我们的短信不带链接。`,
    applyNow: {
      title: '可以接着填社保卡申领',
      text: '同一个人的内容已经带过去了，不用再填。参保登记办好以前提交的，审核时会等登记结果。',
      link: '接着填社保卡申领',
    },
    cardState: '已提交',
    feedback: {
      title: '这次办得顺利吗？',
      text: isDemo ? '演示里不会发送。' : '',
      options: ['很顺利', '还行', '不顺利'],
      thanks: '谢谢您的评价。',
    },
    missing: {
      title: '这台设备上没有这份回执',
      text: '可能是在别的设备上提交的，或者这里的内容已经清除。凭受理编号和出生日期可以查到进度。',
      search: '去查进度',
    },
  },
  action: {
    title: {
      correct: '补正材料',
      chooseBank: '换一家银行',
      changeDelivery: '改领取方式',
      changePhoto: '换制卡照片',
      withdraw: '撤回申请',
    },
    correctLead: (name) => `只需要重新提供“${name}”，别的内容都保留，不用再填。`,
    lead: {
      chooseBank: '原来的银行没能开户。换一家不影响社保待遇，其他内容都保留。',
      changeDelivery: '只改怎么拿到卡，其他内容都保留。',
      changePhoto: '只换照片，其他内容都保留。',
      withdraw:
        '撤回后这份申请就结束了，不会制卡。以后想办，要重新申领。已经交给银行的信息，银行会停止办理。',
    },
    save: {
      correct: '提交补正',
      chooseBank: '换成这家银行',
      changeDelivery: '保存修改',
      changePhoto: '换成这张照片',
      withdraw: '确定撤回',
    },
    saving: '正在提交…',
    back: '返回办理进度',
    until: (when) => `${when}前可以改，开始制卡以后就不能改了。`,
    impossible: {
      title: '现在不能这样做',
      text: '这件事已经办到下一步，或者对方已经不需要了。请回到办理进度看最新情况。',
    },
    missing: {
      title: '没有找到这份办件',
      text: '它不在这台设备的“我的办件”里。凭受理编号和出生日期可以查到。',
      search: '去查找',
    },
    loading: '正在载入办件',
    keep: '不改了',
    failedBank: '没能开户的银行',
    now: (name) => `现在的${name}`,
  },
}
