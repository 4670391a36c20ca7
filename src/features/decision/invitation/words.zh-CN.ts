/** Deciding on one's own phone: what the operator gives out and gets back, and what the person sees. */
export const words = {
  title: '请本人在手机上办',
  back: '回到名册',
  lead: (open: number, waiting: number): string =>
    open === 0 && waiting === 0
      ? '名册里没有等本人决定的人。'
      : `${open > 0 ? `${open}人还没有决定` : '其余的人都决定了'}${waiting > 0 ? `，其中${waiting}人的链接等本人答复` : ''}。`,
  how: '每人一个链接，只能答复一次，7天内有效。本人打开后输入证件号码后6位，自己核对、选银行、同意、签名，也可以不同意。',
  make: (count: number): string => `给${count}人生成链接`,
  making: '正在生成…',
  mailboxOff: '没能在经办机构登记，链接照样能用。对方办完，要请他把答复发回来，您再收取。',
  views: { list: '名单', sheet: '二维码单' },
  print: '打印二维码单',
  copyAll: '复制本页全部链接',
  copied: '已复制',
  cannotCopy: '复制不了，请长按选择后复制',
  pager: { label: '翻页', previous: '上一页', next: '下一页', page: (page: number): string => `第${page}页` },
  states: {
    waiting: (day: string): string => `等本人答复，${day}前有效`,
    over: '链接已过期，没有答复',
    locked: '有人连续输错证件号码，链接已锁定',
    revoked: '链接已收回',
    refused: (time: string): string => `不同意代办（${time}）`,
    objected: (what: string, time: string): string => `说这些不对：${what}（${time}）`,
    decided: (time: string): string => `已决定（${time}）`,
    none: '还没有链接',
  },
  show: '二维码',
  showOf: (name: string): string => `二维码：${name}`,
  copy: '复制链接',
  revoke: '收回',
  notRevoked: '链接还没有收回，对方仍能提交。',
  revokeOf: (name: string): string => `收回链接：${name}`,
  again: '重新生成',
  againOf: (name: string): string => `重新生成链接：${name}`,
  qr: (name: string): string => `${name}的二维码`,
  tooBig: '内容太多，二维码放不下，请复制链接发给本人。',
  localHost: '这个地址只有这台设备打得开，请用对方也能打开的网址再生成。',
  localFile: '这个文件别人打不开，生成不了链接。请用网址打开本服务。',
  message: (name: string, agent: string, day: string, link: string): string =>
    `${name}您好，${agent}为您代办社保卡，请您本人在${day}前打开链接，核对信息、选银行、签名。打开要输入证件号码后6位；不会要密码、验证码，也不收钱。${link}`,
  slip: (agent: string): string => `${agent}为您代办社保卡。请用手机扫码，自己核对信息、选银行、签名。`,
  slipCare: (day: string): string =>
    `${day}前有效，只能用一次。要输入证件号码后6位。不会要密码、验证码，也不收钱。`,
  here: {
    title: '本人不在跟前',
    text: '给本人一个链接，在自己的手机上办。',
    make: '生成链接',
    makeOf: (name: string): string => `生成链接：${name}`,
    many: '给很多人一起生成',
  },
  take: {
    title: '收取答复',
    text: '经办机构收到的答复，会自动收进来。对方发回来的，粘贴到这里，一次可以很多条，或者选对方保存的文件。',
    label: '对方发回来的答复',
    submit: '收取',
    file: '选择答复文件',
    empty: '请先粘贴答复',
    none: '里面没有答复，请让对方重新复制发送',
    done: (decided: number, refused: number, objected: number): string =>
      `已收取：${[
        decided > 0 ? `${decided}人决定了` : '',
        refused > 0 ? `${refused}人不同意代办` : '',
        objected > 0 ? `${objected}人说信息不对` : '',
      ]
        .filter(Boolean)
        .join('，')}`,
    over: (name: string): string => `${name}：过期以后才决定，没有收。请重新生成链接。`,
    changed: (name: string): string => `${name}：名册里的姓名、号码或监护人改过，没有收。请重新生成链接。`,
    unknown: '有答复不是这本名册的，或者已经收过、链接已收回。',
    unreadable: '有答复不完整，请让对方重新复制发送。',
    full: (name: string): string => `${name}：设备空间已满，没有收。请清理空间后再收一次。`,
    failed: (name: string): string => `${name}：没有保存，请再收一次。`,
  },
  person: {
    title: '请您本人决定社保卡代办',
    lead: (agent: string): string => `${agent}请您本人核对信息、选银行、逐项同意并签名，大约3分钟。`,
    leadGuardian: (agent: string): string =>
      `${agent}请您作为监护人，核对信息、选银行、逐项同意并签名，大约3分钟。`,
    until: (day: string): string => `${day}前有效，只能答复一次。`,
    care: '这里不会要密码、验证码，也不收钱。要您转账的都是诈骗。',
    key: '您的证件号码后6位',
    keyHint: '核对是不是您本人。有字母X的，也要输入。',
    keyHintLocked: '核对是不是您本人。有字母X的，也要输入。连续输错5次，链接会锁定。',
    notOpened: '链接还没有打开，也没有算作输错。',
    keyMissing: '请输入证件号码后6位',
    keyWrong:
      '对不上。请检查有没有输错；没有输错的，链接可能不是给您的，或者单位登记的号码有误，请告诉发链接的人。',
    enter: '打开',
    opening: '正在打开…',
    stop: '我不同意代办',
    objectionLead: '勾选后告诉经办人，改好会再给您一个链接。',
    refuse: {
      title: '不同意代办？',
      lead: (agent: string): string =>
        `${agent}会知道您不同意，不能替您申请。您仍可以自己在网上或者到窗口办，不受影响。`,
      yes: '不同意，告诉经办人',
      no: '回去接着办',
    },
    broken: {
      damaged: { title: '链接不完整', text: '请让发链接的人重新发一次，或者再扫一次码。' },
      otherService: {
        title: '这个链接打不开',
        text: '它不是本服务的链接，请向发链接的人核实。',
      },
      locked: {
        title: '链接已锁定',
        text: '证件号码后6位连续输错5次，为保护本人信息，链接已停用。请让发链接的人重新生成。',
      },
      over: { title: '链接已过期', text: '要办的，请让发链接的人重新生成。' },
      revoked: { title: '链接已收回', text: '还要办的，请联系发链接的人。' },
      answered: {
        title: '这个链接已经答复过',
        text: '每个链接只能答复一次。要改主意的，请联系发链接的人；提交后可以在办理进度里撤回同意。',
      },
      none: { title: '没有要您决定的事', text: '请从收到的链接或者二维码打开。' },
    },
    apply: '自己在网上办',
    sending: '正在发送…',
    done: {
      decided: '办好了',
      refused: '已告诉经办人您不同意',
      objected: '已告诉经办人哪里不对',
      sent: (agent: string): string => `${agent}已经可以收到。这个页面可以关了。`,
      next: '提交后会有短信通知您，进度可以在网上查。',
    },
    hand: {
      title: '还差一步：把答复发给经办人',
      text: '答复已经加密，只有给您链接的设备打得开。用下面任何一种办法发回去都可以。',
      share: '发送答复',
      copy: '复制答复',
      save: '保存成文件',
      fileName: '社保卡代办-答复',
      qr: '答复的二维码，请经办人扫',
      qrText: '经办人在跟前的，请他扫这个码。',
      tooBig: '照片太大，二维码放不下，请发送、复制或者保存成文件。',
      retry: '再试一次自动发送',
      failed: '还是发不过去，请用下面的办法。',
    },
    close: '清除并关闭',
  },
}

declare module '../../../i18n/messages.ts' {
  interface Messages {
    readonly invitation: typeof words
  }
}
