import type { RosterColumn } from '../../domain/roster/columns.ts'
import type { AgencyFinding, RowState, rosterProblemCodes } from '../../domain/roster/row.ts'
import type { FileTrouble } from './takeFile.ts'

type OwnCode = (typeof rosterProblemCodes)[number]

/** The roster of an organisation. */
export const words = {
  title: '名册',
  errorPrefix: '错误：',
  answer: (total: number, wrong: number, incomplete: number): string =>
    total === 0
      ? '还没有人。用表格导入、粘贴或逐个填写都可以。'
      : `共${total}人${wrong > 0 ? `，${wrong}人有问题` : ''}${incomplete > 0 ? `，${incomplete}人待补照片或同意` : ''}${wrong + incomplete === 0 ? '，都已齐全' : ''}。`,
  kept: {
    saved: '名册只存在这台设备上，提交后才交给经办机构。',
    saving: '正在保存…',
    memory: '这台设备不保留名册，关闭页面前请先导出。',
    full: '设备空间已满，刚才的修改没有保存。请先导出名册，清理空间后重试。',
    failed: '刚才的修改没有保存，请重试；还不行，请先导出名册。',
    retry: '重试保存',
    lost: (count: number): string => `有${count}块内容打不开（每块最多1000人），请重新导入。`,
    overwritten: '另一个页面改过名册，这里已换成那边的内容。您刚才的修改没有保存，请重做。',
  },
  add: {
    title: '添加人员',
    file: '选择表格文件',
    fileHint: '支持 Excel（.xlsx）和 CSV，最多10万人；也可以把文件拖到这里。列的顺序不限。',
    templates: '下载空白表格：',
    xlsx: 'Excel',
    csv: 'CSV',
    paste: '粘贴名单',
    pasteLabel: '从表格或聊天里复制的名单',
    pasteHint: '每行一人，例如“张三 身份证号 手机号”。',
    pasteButton: '识别',
    pasteEmpty: '请先粘贴名单',
    pasteNobody: '没有识别到人员，请检查里面有没有姓名和身份证号',
    left: (count: number): string => `有${count}行没有识别到人员，还留在上面。`,
    type: '逐个填写',
    reading: '正在读取表格',
    cancel: '取消',
    done: (added: number, updated: number): string =>
      updated > 0 ? `已添加${added}人，更新${updated}人` : `已添加${added}人`,
    unknown: (names: string): string => `没有用到的列：${names}`,
    cut: '名册最多10万人，超出的没有添加。',
  },
  troubles: {
    unreadable: '文件打不开，请重新选择',
    oldXls: '这是旧版 Excel 文件（.xls），请另存为 .xlsx 再选',
    locked: '文件设了密码，请取消密码再选',
    tooLarge: '文件太大，请拆成几个再导入',
    damaged: '文件已损坏，请重新导出再选',
    noColumns: '没有找到“姓名”或“身份证号”列，请在第一行写上列名',
    nobody: '文件里没有人员',
    cancelled: '已取消，没有添加人员',
  } satisfies Record<FileTrouble, string>,
  columns: {
    name: '姓名',
    idNumber: '证件号码',
    mobile: '手机号',
    bank: '所选银行',
    idType: '证件类型',
    idExpiry: '证件有效期止',
    sex: '性别',
    nation: '民族',
    birthDate: '出生日期',
    landline: '座机',
    address: '通讯地址',
    postcode: '邮编',
    occupation: '职业',
    outlet: '领卡网点',
    guardianName: '监护人姓名',
    guardianIdNumber: '监护人证件号码',
    guardianRelation: '与监护人关系',
    guardianConsent: '监护人同意',
    firstWorkDay: '用工日期',
    homeVisit: '上门服务',
    schoolClass: '班级',
    photo: '照片文件名',
    note: '备注',
  } satisfies Record<RosterColumn, string>,
  key: '名册行标识',
  reason: '问题',
  /** What is kept as a code, in words. */
  values: {
    male: '男',
    female: '女',
    yes: '是',
    permanent: '长期',
    mother: '母亲',
    father: '父亲',
    grandparent: '祖父母',
    otherGuardian: '其他监护人',
    residentId: '居民身份证',
    householdRegister: '户口簿',
    hkMoTwResidencePermit: '港澳台居民居住证',
    hkMoPass: '港澳居民来往内地通行证',
    twPass: '台湾居民来往大陆通行证',
    foreignPermanentResident: '外国人永久居留身份证',
    passport: '护照',
  } as Readonly<Record<string, string>>,
  required: (name: string): string => `请填写${name}`,
  problems: {
    repeated: (_: string, row?: number) => `和第${row}行重复，请保留一行`,
    'idNumber.scientific': (name) =>
      `${name}被表格改成了科学计数（如 2.1E+17），后几位已丢失。请把这一列设为“文本”后重新填写`,
    'idNumber.rounded': (name) => `${name}最后3位被表格变成了0。请把这一列设为“文本”后重新填写`,
    'guardian.missing': (name) => `不满16周岁，请填写${name}`,
    'guardian.same': () => '监护人和本人的号码相同，请填监护人的',
    differsFromNumber: (name) => `${name}和证件号码里的不一致，请核对`,
    'choice.unclear': (name) => `看不懂这个${name}，请按空白表格里的写法填`,
    askedAgain: (name) => `经办机构要求重新提供${name}`,
  } satisfies Record<OwnCode, (name: string, row?: number) => string>,
  consentNeeded: '还没有监护人同意',
  noPhoto: '还没有照片',
  bankUnknown: '这家银行不在本市发卡，请核对；也可以留空，由本人选择',
  found: {
    'record.mismatch': '姓名和登记的不一致，请和本人核对',
    'record.alreadyHasCard': '已经有社保卡，不用再申领',
    'record.inProgress': '已有一件正在办理',
  } satisfies Record<AgencyFinding, string>,
  check: {
    toBatch: '去提交',
    ask: '核对有没有卡',
    hint: '核对时，姓名和证件号码会发给经办机构。',
    asking: '正在向经办机构核对',
    cancel: '取消',
    done: (asked: number, found: number): string =>
      asked === 0
        ? '没有可以核对的人，请先改好姓名和证件号码。'
        : `已核对${asked}人，${found === 0 ? '都可以申领' : `其中${found}人不能申领，见下表“有问题”`}`,
  },
  states: { wrong: '有问题', incomplete: '待补', ready: '齐全', submitted: '已提交' } satisfies Record<
    RowState,
    string
  >,
  all: '全部',
  show: '查看',
  search: '搜索姓名、号码、手机号、班级',
  nothingFound: '没有符合条件的人员。',
  row: '行',
  state: '状态',
  actions: '操作',
  edit: '修改',
  correct: '补正',
  correctOf: (name: string): string => `补正：${name}`,
  editOf: (name: string): string => `修改：${name}`,
  save: '保存',
  cancel: '取消',
  remove: '移除',
  removeOf: (name: string): string => `移除：${name}`,
  unnamed: '未填姓名',
  decides: {
    handOver: '交给本人',
    handOverTo: (name: string): string => `交给本人决定：${name}`,
    on: (time: string): string => `本人已决定（${time}）`,
    isVoid: '姓名、号码或监护人改过，本人的决定已作废，请重新交给本人',
  },
  newPerson: '新的人员',
  due: {
    today: '参保登记今天到期',
    overdue: (day: string): string => `参保登记已逾期（${day}）`,
    by: (day: string): string => `${day}前参保登记`,
  },
  export: {
    title: '导出',
    wrong: (count: number): string => `有问题的${count}人（改好可以再导入）`,
    all: '整个名册',
    wrongName: '名册-有问题',
    allName: '名册',
    templateName: '名册-空白表格',
  },
  clear: {
    button: '清空名册',
    title: (count: number): string => `清空名册里的${count}人？`,
    text: '资料和照片会从这台设备上删除，不能恢复。要留着，请先导出。已经提交的申请不受影响。',
    confirm: '清空',
    cancel: '不清空',
    failed: '没有能清空，请重试',
  },
  removed: (count: number): string => `已移除${count}人`,
  changed: '已修改',
  undo: '撤销',
  remaining: (seconds: number): string => `还有${seconds}秒`,
  pager: { label: '翻页', previous: '上一页', next: '下一页', page: (page: number): string => `第${page}页` },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly roster: typeof words
  }
}
