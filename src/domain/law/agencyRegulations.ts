import type { ArticleText } from './articleText.ts'

export const agencyRegulations = {
  'agencyRegulations.6': {
    inForce: '2023-12-01',
    original:
      '用人单位在登记管理机关办理登记时同步办理社会保险登记。\n个人申请办理社会保险登记，以公民身份号码作为社会保障号码，取得社会保障卡和医保电子凭证。社会保险经办机构应当自收到申请之日起10个工作日内办理完毕。',
    plain: {
      zh: '单位在办理设立登记时同步办理社会保险登记。个人办理登记以公民身份号码作为社会保障号码，取得社会保障卡和医保电子凭证；经办机构10个工作日内办完。',
      en: 'An employer is registered for social insurance together with its business registration. For an individual the citizen identity number is the social security number; registration yields the social security card and the electronic medical insurance credential. The agency finishes within 10 working days.',
    },
  },
  'agencyRegulations.7': {
    inForce: '2023-12-01',
    original:
      '社会保障卡是个人参加基本养老保险、基本医疗保险、工伤保险、失业保险、生育保险等社会保险和享受各项社会保险待遇的凭证，包括实体社会保障卡和电子社会保障卡。\n医保电子凭证是个人参加基本医疗保险、生育保险等社会保险和享受基本医疗保险、生育保险等社会保险待遇的凭证。',
    plain: {
      zh: '社会保障卡是参加社会保险、享受待遇的凭证，包括实体卡和电子社保卡。',
      en: 'The social security card is the proof of being insured and of receiving benefits. It comes as a physical card and as an electronic one.',
    },
  },
  'agencyRegulations.12': {
    inForce: '2023-12-01',
    original:
      '参加职工基本养老保险的个人跨统筹地区就业，其职工基本养老保险关系随同转移。\n参加职工基本养老保险的个人在机关事业单位与企业等不同性质用人单位之间流动就业，其职工基本养老保险关系随同转移。\n参加城乡居民基本养老保险且未享受待遇的个人跨统筹地区迁移户籍，其城乡居民基本养老保险关系可以随同转移。',
    plain: {
      zh: '职工养老保险跟着工作走：到别的地方上班，关系随同转移。居民养老保险跟着户口走：还没领待遇、户口迁了的，可以随同转移。',
      en: 'Employees’ pension insurance follows the work: it moves along when somebody works elsewhere. Residents’ pension insurance follows the household register: it may move along as long as no pension is drawn.',
    },
  },
  'agencyRegulations.13': {
    inForce: '2023-12-01',
    original:
      '参加职工基本医疗保险的个人跨统筹地区就业，其职工基本医疗保险关系随同转移。\n参加城乡居民基本医疗保险的个人跨统筹地区迁移户籍或者变动经常居住地，其城乡居民基本医疗保险关系可以按照规定随同转移。\n职工基本医疗保险与城乡居民基本医疗保险之间的关系转移，按照规定执行。',
    plain: {
      zh: '职工医保跟着工作走。居民医保：户口迁了，或者常住地变了，可以按规定随同转移。',
      en: 'Employees’ medical insurance follows the work. Residents’ medical insurance may move along with the household register or with the place where somebody habitually lives.',
    },
  },
  'agencyRegulations.30': {
    inForce: '2023-12-01',
    original:
      '社会保险经办机构应当加强无障碍环境建设，提供无障碍信息交流，完善无障碍服务设施设备，采用授权代办、上门服务等方式，为老年人、残疾人等特殊群体提供便利。',
    plain: {
      zh: '经办机构应当通过无障碍设施、授权代办、上门服务等方式，为老年人、残疾人提供便利。',
      en: 'The agency makes things easier for old and disabled people: accessible premises and information, acting through an authorised person, home visits.',
    },
  },
  'agencyRegulations.31': {
    inForce: '2023-12-01',
    original:
      '用人单位和个人办理社会保险事务，社会保险经办机构要求其提供身份证件以外的其他证明材料的，应当有法律、法规和国务院决定依据。',
    plain: {
      zh: '除身份证件外，经办机构要求提供其他证明材料，必须有法律、法规或者国务院决定作为依据。',
      en: 'Beyond an identity document the agency may only ask for papers where a law, a regulation or a State Council decision says so.',
    },
  },
  'agencyRegulations.51': {
    inForce: '2023-12-01',
    original:
      '任何组织和个人有权对违反社会保险法律、法规、规章的行为进行举报、投诉。\n人力资源社会保障行政部门、医疗保障行政部门对收到的有关社会保险的举报、投诉，应当依法进行处理。',
    plain: {
      zh: '任何组织和个人都可以举报、投诉违反社会保险法律、法规、规章的行为。',
      en: 'Anyone may report a breach of social insurance laws, regulations and rules.',
    },
  },
  'agencyRegulations.52': {
    inForce: '2023-12-01',
    original:
      '用人单位和个人认为社会保险经办机构在社会保险经办工作中侵害其社会保险权益的，可以依法申请行政复议或者提起行政诉讼。',
    plain: {
      zh: '认为经办机构侵害自己社会保险权益的，可以申请行政复议或者提起行政诉讼。',
      en: 'If you find that the agency has infringed your rights, you may ask for administrative review or go to court.',
    },
  },
  'agencyRegulations.53': {
    inForce: '2023-12-01',
    original:
      '社会保险经办机构及其工作人员有下列行为之一的，由人力资源社会保障行政部门、医疗保障行政部门按照各自职责责令改正；给社会保险基金、用人单位或者个人造成损失的，依法承担赔偿责任；对负有责任的领导人员和直接责任人员依法给予处分：\n（一）未履行社会保险法定职责的；\n（二）违反规定要求提供证明材料的；\n（三）克扣或者拒不按时支付社会保险待遇的；\n（四）丢失或者篡改缴费记录、享受社会保险待遇记录等社会保险数据、个人权益记录的；\n（五）违反社会保险经办内部控制制度的。',
    plain: {
      zh: '经办机构违规要求提供证明材料、不履行职责、克扣或者拖延待遇、丢失篡改记录的，责令改正；造成损失的要赔偿，责任人员受处分。',
      en: 'An agency that asks for papers it may not ask for, does not do its duty, cuts or delays benefits, or loses or alters records must put it right and pay for the damage; those responsible are disciplined.',
    },
  },
  'agencyRegulations.54': {
    inForce: '2023-12-01',
    original:
      '人力资源社会保障行政部门、医疗保障行政部门、社会保险经办机构及其工作人员泄露用人单位和个人信息的，对负有责任的领导人员和直接责任人员依法给予处分；给用人单位或者个人造成损失的，依法承担赔偿责任。',
    plain: {
      zh: '泄露单位和个人信息的，责任人员受处分；造成损失的，要赔偿。',
      en: 'Officials who leak the data of employers or individuals are disciplined, and damage is paid for.',
    },
  },
} as const satisfies Record<string, ArticleText>
