import { narrow } from '../fold.ts'

/**
 * What a roster can hold of each person, in the order of its table: the columns seen in the batch forms of several provinces
 * (Shanxi, Ningbo, Sichuan, Xi'an), and what each kind of organisation needs besides.
 */
export const rosterColumns = [
  'name',
  'idNumber',
  'mobile',
  'bank',
  'idType',
  'idExpiry',
  'sex',
  'nationality',
  'nation',
  'birthDate',
  'landline',
  'address',
  'postcode',
  'occupation',
  'outlet',
  'guardianName',
  'guardianIdNumber',
  'guardianRelation',
  'guardianConsent',
  'firstWorkDay',
  'homeVisit',
  'schoolClass',
  'photo',
  'note',
] as const
export type RosterColumn = (typeof rosterColumns)[number]

/** A row of a file that is told by its key, so that a row that was mended takes the place of the one it was. */
export const keyColumn = 'key'
/** Why a row could not be used: written for people, and passed over when the file comes back. */
export const reasonColumn = 'reason'
export type FileColumn = RosterColumn | typeof keyColumn | typeof reasonColumn | 'number' | 'signature'

/** What a column is called in the files that people have, in Chinese and English; compared as `headerKey` makes it. */
const names: Readonly<Record<FileColumn, string>> = {
  name: '姓名 名字 人员姓名 员工姓名 职工姓名 学生姓名 村民姓名 居民姓名 本人姓名 申领人 申领人姓名 申请人 申请人姓名 持卡人 持卡人姓名 参保人 参保人姓名 被代办人 xm name fullname personname employeename studentname pupilname applicant applicantname',
  idNumber:
    '证件号码 证件号 身份证号 身份证号码 身份证 公民身份号码 公民身份证号码 居民身份证号 居民身份证号码 社会保障号 社会保障号码 社保号 本人身份证号 本人证件号码 有效证件号码 员工身份证号 学生身份证号 sfzh zjhm idnumber id idno idcard idcardnumber idcardno citizenid identitynumber documentnumber residentid residentidnumber',
  mobile:
    '手机号 手机 手机号码 电话 电话号码 联系电话 联系方式 移动电话 本人手机号 本人手机 sjh mobile mobilenumber mobileno mobilephone phone phonenumber phoneno cellphone cell tel contactnumber',
  bank: '银行 所选银行 服务银行 发卡银行 开户银行 合作银行 选择银行 银行名称 bank bankname issuingbank chosenbank',
  idType:
    '证件类型 证件种类 证件名称 身份证件类型 idtype documenttype typeofid typeofdocument identitydocument',
  idExpiry:
    '证件有效期止 证件有效期 证件有效期至 证件有效期限 证件到期日 证件到期日期 证件截止日期 有效期止 有效期至 有效期截止 身份证有效期 身份证有效期止 身份证有效期至 身份证到期日 idexpiry expiry expirydate validuntil idvaliduntil documentexpiry idexpirydate',
  sex: '性别 xb sex gender',
  nationality:
    '国籍 国籍地区 国籍或地区 国家 国家地区 国家或地区 nationality citizenship country countryofnationality',
  nation: '民族 mz nation ethnicity ethnicgroup',
  birthDate: '出生日期 出生年月日 出生年月 生日 csrq birthdate dateofbirth birthday dob born',
  landline: '座机 固定电话 座机号码 家庭电话 landline fixedline homephone telephone',
  address:
    '地址 通讯地址 联系地址 住址 家庭住址 家庭地址 现住址 常住地址 居住地址 邮寄地址 详细地址 address homeaddress postaladdress mailingaddress',
  postcode: '邮编 邮政编码 postcode postalcode zip zipcode',
  occupation: '职业 职业类别 岗位 occupation job profession',
  outlet: '领卡网点 网点 领卡地点 领取网点 银行网点 outlet branch collectionpoint pickuppoint',
  guardianName:
    '监护人姓名 监护人 家长姓名 家长 父母姓名 guardianname guardian nameofguardian parentname parent',
  guardianIdNumber:
    '监护人证件号码 监护人证件号 监护人证件 监护人身份证号 监护人身份证号码 监护人身份证 家长身份证号 家长身份证号码 guardianidnumber guardianid guardianidno parentid parentidnumber',
  guardianRelation:
    '与监护人关系 监护关系 监护人关系 与本人关系 关系 guardianrelation relation relationship relationtochild guardianrelationship',
  guardianConsent: '监护人同意 监护人是否同意 家长同意 家长是否同意 guardianconsent consent parentalconsent',
  firstWorkDay:
    '用工日期 用工之日 入职日期 入职时间 参加工作日期 上岗日期 到岗日期 开始工作日期 firstworkday firstworkingday startdate hiredate firstdayofwork dateofjoining',
  homeVisit: '上门 上门服务 需上门 是否上门 需要上门 homevisit visitathome needshomevisit',
  schoolClass: '班级 年级班级 所在班级 年级 class classname schoolclass grade form',
  photo: '照片文件名 照片 照片名 照片名称 photo photofile photofilename picture photoname',
  note: '备注 说明 note notes remark remarks comment',
  key: '名册行标识 rosterkey',
  reason: '问题 错误原因 原因 需要改的地方 problems problem reason reasons whattocorrect',
  number: '序号 编号 no number rowno serialno serial',
  signature: '本人签名 签名 签字 signature',
}

/** A header as it is compared: without what stands in brackets, marks, blanks; small letters. */
export function headerKey(header: string): string {
  return narrow(header)
    .toLowerCase()
    .replace(/[([【{<][^)\]】}>]*[)\]】}>]?/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const known: ReadonlyMap<string, FileColumn> = new Map(
  Object.entries(names).flatMap(([column, all]) =>
    all.split(' ').map((each): [string, FileColumn] => [headerKey(each), asColumn(column)]),
  ),
)

function asColumn(name: string): FileColumn {
  const column = [...rosterColumns, keyColumn, reasonColumn, 'number', 'signature'].find(
    (each) => each === name,
  )
  return (column ?? 'number') as FileColumn
}

/** Which column a header means, whatever it is called; undefined where nobody knows. */
export const findColumn = (header: string): FileColumn | undefined => known.get(headerKey(header))
