import { isDemo } from '../../i18n/edition.ts'

/** The ledger of an organisation: what came in, went out, back, astray, and is kept. */
type Counts = Readonly<Record<'received' | 'issued' | 'returned' | 'lost' | 'found' | 'reversed', number>>
const sayCounts = ({ received, issued, returned, lost, found, reversed }: Counts): string =>
  `收${received}，发${issued}，退${returned}，失${lost}，找回${found}${reversed > 0 ? `，冲正${reversed}` : ''}`

export const words = {
  title: '社保卡发放台账',
  table: '台账',
  loading: (read: number, of: number): string => `正在读取台账：${read} / ${of} 条`,
  failed: '台账没有读完',
  failedNext: '请检查网络后重试。经办机构保存的台账不受影响。',
  retry: '重试',
  simulated: isDemo ? '演示数据' : '',
  totals: {
    title: '卡在哪里',
    received: '收到',
    issued: '已发放',
    returned: '已退回',
    lost: '遗失',
    kept: '待发放',
    sound: '账目相符',
    unsound: '账目不符',
    sum: (parts: {
      received: number
      issued: number
      returned: number
      lost: number
      kept: number
    }): string =>
      `收${parts.received} = 发${parts.issued} + 退${parts.returned} + 失${parts.lost} + 存${parts.kept}`,
    impossible: (seq: number): string => `从第${seq}条起对不上：它前面的记录不允许这样登记。`,
  },
  chain: {
    checking: (done: number, of: number): string => `正在核对：${done} / ${of} 条`,
    right: (count: number): string => `${count}条记录首尾相接，没有被改动`,
    again: '再核对一次',
    help: '每条记录都带着上一条的校验值。改动、删除或调换任何一条，都会在这里显示出来。',
    next: '请不要继续登记，并联系经办机构。',
    faults: {
      edited: (place: number): string => `第${place}条被改动`,
      gap: (place: number, upTo: number): string =>
        place === upTo ? `缺第${place}条` : `缺第${place}条至第${upTo}条`,
      reordered: (place: number): string => `从第${place}条起顺序被调换`,
      repeated: (place: number): string => `第${place}条出现了两次`,
      cutOff: (place: number, upTo: number): string =>
        place === upTo ? `末尾缺第${place}条` : `末尾缺第${place}条至第${upTo}条`,
      added: (place: number): string => `第${place}条起是经办机构没有的记录`,
    },
  },
  filter: {
    legend: '筛选',
    more: '按事项、状态、日期筛选',
    text: '查找姓名、证件号、办件编号、卡号后四位',
    batch: '批次',
    type: '登记事项',
    state: '卡现在在哪里',
    from: '从哪天',
    to: '到哪天',
    all: '全部',
    clear: '清除筛选',
    found: (count: number, of: number): string => (count === of ? `共${of}条` : `${of}条中的${count}条`),
    none: '没有符合条件的记录',
    empty: '还没有记录。收到第一批卡后，这里会自动登记。',
  },
  columns: {
    seq: '序号',
    at: '时间',
    type: '事项',
    name: '姓名',
    idNumber: '证件号码',
    caseNumber: '办件编号',
    batch: '批次',
    cardLast4: '卡号后四位',
    bank: '银行',
    operator: '经办人',
    state: '现在',
  },
  fields: {
    seq: '序号',
    id: '登记标识',
    at: '发生时间',
    enteredAt: '登记时间',
    type: '事项代码',
    batch: '批次',
    caseNumber: '办件编号',
    name: '姓名',
    idNumber: '证件号码',
    cardLast4: '卡号后四位',
    bank: '银行',
    operator: '经办人',
    reason: '原因代码',
    reverses: '被冲正的登记标识',
    note: '备注',
    previous: '上一条校验值',
    hash: '本条校验值',
    by: '领卡人代码',
    relation: '关系代码',
    idLast4: '代领人证件后四位',
    sign: '签收方式代码',
    mark: '签收图像标识',
  },
  types: {
    received: '收到',
    issued: '发放',
    returned: '退回',
    lost: '遗失',
    found: '找回',
    reversed: '冲正',
  },
  states: { kept: '待发放', issued: '已发放', returned: '已退回', lost: '遗失' },
  reasons: {
    wrongFace: '卡面信息有误',
    damaged: '卡已损坏',
    unclaimed: '逾期未领',
    left: '本人已离开',
    refused: '本人不要',
    missing: '找不到',
    stolen: '被盗',
    wrongPerson: '发错人',
  },
  recipients: { self: '本人', proxy: '代领人', guardian: '监护人' },
  relations: {
    child: '子女',
    parent: '父母',
    spouse: '配偶',
    grandparent: '祖父母、外祖父母',
    sibling: '兄弟姐妹',
    colleague: '同事',
    other: '其他',
  },
  signs: { signature: '签字', thumbprint: '按手印' },
  detail: {
    open: (seq: string): string => `看第${seq}条`,
    title: (seq: number): string => `第${seq}条`,
    close: '关闭',
    recipient: '领卡人',
    idLast4: (last4: string): string => `证件号码后四位 ${last4}`,
    sign: '签收',
    marked: '，图像已存',
    reason: '原因',
    reverses: '冲正的是',
    reversed: (time: string, act: string, name: string, seq: number): string =>
      `${time}，${name}，${act}（第${seq}条）`,
    law: '卡应当交给本人，任何单位不得扣押：',
  },
  exports: {
    title: '导出与核对',
    csv: '导出表格（CSV）',
    xlsx: '导出表格（XLSX）',
    print: '打印',
    printHint: '按批次分页打印，每页有小计和签字栏。',
    fileName: '发放台账',
    said: '说明',
    check: '核对导出的文件',
    notOne: '这不是本系统导出的台账文件。请选择“导出表格”得到的文件。',
    same: (count: number): string => `文件中${count}条记录与台账完全一致`,
    earlier: (count: number): string => `文件是较早导出的：前${count}条与台账一致，之后还有新记录`,
    other: '文件中的记录完整，但不是这一份台账',
    fault: (what: string): string => `文件有问题：${what}`,
  },
  print: {
    tooMany: (count: number, limit: number): string =>
      `共${count}条，一次最多打印${limit}条。请先选一个批次，或导出表格。`,
    page: (page: number, of: number): string => `第${page}页，共${of}页`,
    subtotal: (counts: Counts): string => `本页：${sayCounts(counts)}`,
    total: (counts: Counts): string => `本批次合计：${sayCounts(counts)}`,
    batch: (batch: string): string => `批次 ${batch}`,
    operator: '经办人签字',
    head: '负责人签字',
    date: '日期',
    took: '领卡人',
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly ledger: typeof words
  }
}
