import {
  caseSearchPath,
  casesPath,
  keepPath,
  largeTextPath,
  lostCardPath,
  myDataPath,
  noticesPath,
  recordsPath,
  stepPath,
  tripPath,
  verifyPath,
} from '../../../journey/paths.ts'
import { entriesOf } from './entry.ts'

/** What can be done here. */
const toDo = entriesOf('do', [
  [
    stepPath('route', 'who'),
    '申领社保卡',
    'shen ling she bao ka/ban ka/sbk',
    '办卡 办社保 办社保卡 办张卡 新办 第一次 没有卡 头一回 首次 给孩子办 新生儿 婴儿 刚出生 学生 给老人办 代办 替别人办 外国人 港澳台 材料 带什么 多少钱 要钱 收费 免费 照片 银行 多少天',
    'Apply for a social security card',
    'first new baby newborn child student foreigner parent another adult documents long cost fee free bank photo make',
  ],
  [
    stepPath('enrolment', 'who'),
    '参保登记',
    'can bao deng ji/shang she bao',
    '上社保 交社保 参加社保 自己交 灵活就业 个体户 没上班 没工作 出租车 外卖 摆摊 交社保 上保险 参保 城乡居民 新农合 农村医保 居民医保 停保 断缴 续保',
    'Register for social insurance',
    'insured insurance sign up join enrol self-employed flexible freelancer resident scheme pay myself',
  ],
  [
    stepPath('employment', 'who'),
    '单位什么时候给我参保',
    'dan wei shen me shi hou gei wo can bao',
    '新工作 刚上班 刚入职 入职 第一天 试用期 单位上社保 单位没交',
    'When your employer must register you',
    'new job started work employee probation first day',
  ],
  [
    lostCardPath,
    '卡丢了、挂失',
    'ka diu le gua shi/gua shi/diu ka',
    '丢 丢卡 卡丢 丢失 挂失 临时挂失 被偷 偷 掉 落车上 落 钱包丢 忘哪里 停用卡',
    'Lost card: report it',
    'lose missing stolen theft report stop block wallet find my',
  ],
  [
    stepPath('replacement', 'who'),
    '补卡、换卡',
    'bu ka huan ka/huan ka/bu ban',
    '补办 换新卡 重新办 卡坏 坏 损坏 折 掰 消磁 刷不出来 读不出来 不好使 吞 摔 咬 到期 过期 快到期 十年 改名 改名字 姓名错 换银行 补卡 多少钱 老卡 旧卡 三代卡 丢卡 卡丢',
    'Replace or renew a card',
    'replacement lost card stolen new damaged broken bent expired expiry change name reader bank chip',
  ],
  [
    stepPath('complaint', 'first-day'),
    '投诉单位没办参保登记',
    'tou su dan wei mei ban can bao deng ji/ju bao',
    '举报 告单位 不给上社保 不给交 不给交社保 单位不交 欠社保 单位欠 没交社保 拖着不办 投诉 劳动监察',
    'Complain about an employer',
    'complaint report boss company employer does not pay refuses registered insurance inspection unpaid',
  ],
  [
    myDataPath,
    '我的数据',
    'wo de shu ju',
    '个人信息 隐私',
    'My data',
    'privacy personal information stored delete export withdraw consent',
  ],
  [
    keepPath,
    '换台设备接着办、导入文件',
    'huan tai she bei jie zhe ban dao ru wen jian',
    '续办文件 换手机 换电脑 没填完 接着填 草稿 保存 存着 二维码 导入 删除 删掉 清除 我的资料 本机数据 隐私 我的信息',
    'Continue on another device, upload a file',
    'saved application later phone computer draft save import delete data privacy',
  ],
  [
    largeTextPath,
    '长辈版、大字',
    'zhang bei ban da zi',
    '看不清 字太小 放大 老年版 老人版 适老',
    'Large text',
    'bigger font size elder senior mode letters small read',
  ],
  [
    tripPath,
    '预约、一趟办完',
    'yu yue yi tang ban wan/pai dui',
    '预约 排队 约时间 取号 改时间 取消预约 跑几趟 一次办完 带什么去',
    'Book one trip for everything',
    'appointment slot time queue visit cancel change reschedule',
  ],
])

/** What can be looked up here. */
const toLookAt = entriesOf('look', [
  [
    casesPath,
    '我的办件、查进度',
    'wo de ban jian cha jin du/jin du/cha jin du',
    '进度 申请 批没批 批了没 办到哪里 办到哪步 办好没 下来没 做好没 多少天下来 到没到 审核 受理 撤回 撤销 改照片 改地址 改手机号 换手机号 填错 快递 寄到哪里 被退回 没通过 不通过 申诉 我的卡 注销 人没了 去世 过世 死 销卡 启用 激活 开通 封存 找到 找着 解挂',
    'Track progress: my applications',
    'status track application ready when rejected refused withdraw cancel change mobile phone number address photo parcel delivery died death close deceased found enable sealed my card yet arrived',
  ],
  [
    caseSearchPath(),
    '按受理编号查询',
    'an shou li bian hao cha xun',
    '受理号 编号 单号 回执号 查件 查询码',
    'Look up by case number',
    'reference search receipt number',
  ],
  [
    recordsPath,
    '查缴费记录',
    'cha jiao fei ji lu/quan yi cha xun/cha she bao',
    '缴了几年 交几年 多少年 给我交没交 没交上 交多少 断了 断缴 少一个月 少了一月 记错 不对 更正 月份 明细 查社保 查查 账单 权益',
    'My contributions',
    'record contribution paid payments years months gap missing wrong correct statement history pension',
  ],
  [
    noticesPath,
    '通知',
    'tong zhi/duan xin/xiao xi',
    '消息 短信 提醒 收到短信 没收到 诈骗 骗子 骗人 真的假的 链接 停用 验证码',
    'Notices',
    'messages text sms scam fraud fake link inbox notification',
  ],
  [
    verifyPath,
    '核对回执真假',
    'he dui hui zhi zhen jia/yan zhen',
    '回执 真伪 假的 验证 核验 收据 凭证',
    'Check a receipt',
    'verify genuine fake proof real',
  ],
])

export const matters = [...toDo, ...toLookAt]
