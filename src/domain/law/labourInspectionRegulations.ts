import type { ArticleText } from './articleText.ts'

export const labourInspectionRegulations = {
  'labourInspectionRegulations.9': {
    inForce: '2004-12-01',
    original:
      '任何组织或者个人对违反劳动保障法律、法规或者规章的行为，有权向劳动保障行政部门举报。\n劳动者认为用人单位侵犯其劳动保障合法权益的，有权向劳动保障行政部门投诉。\n劳动保障行政部门应当为举报人保密；对举报属实，为查处重大违反劳动保障法律、法规或者规章的行为提供主要线索和证据的举报人，给予奖励。',
    plain: {
      zh: '单位违反劳动保障法律的，任何人都可以举报；侵犯了自己权益的，可以投诉。劳动保障行政部门要为举报人保密。',
      en: 'Anyone may report a breach of labour law, and employees may complain of a breach of their own rights. The authority keeps the name of whoever reports confidential.',
    },
  },
  'labourInspectionRegulations.11': {
    inForce: '2004-12-01',
    original:
      '劳动保障行政部门对下列事项实施劳动保障监察：\n（一）用人单位制定内部劳动保障规章制度的情况；\n（二）用人单位与劳动者订立劳动合同的情况；\n（三）用人单位遵守禁止使用童工规定的情况；\n（四）用人单位遵守女职工和未成年工特殊劳动保护规定的情况；\n（五）用人单位遵守工作时间和休息休假规定的情况；\n（六）用人单位支付劳动者工资和执行最低工资标准的情况；\n（七）用人单位参加各项社会保险和缴纳社会保险费的情况；\n（八）职业介绍机构、职业技能培训机构和职业技能考核鉴定机构遵守国家有关职业介绍、职业技能培训和职业技能考核鉴定的规定的情况；\n（九）法律、法规规定的其他劳动保障监察事项。',
    plain: {
      zh: '单位有没有参加社会保险、有没有缴费，归劳动保障监察管；合同、工时、工资也归它管。',
      en: 'Labour inspection looks into whether an employer has joined social insurance and pays for it, and into contracts, hours and wages.',
    },
  },
  'labourInspectionRegulations.13': {
    inForce: '2004-12-01',
    original:
      '对用人单位的劳动保障监察，由用人单位用工所在地的县级或者设区的市级劳动保障行政部门管辖。\n上级劳动保障行政部门根据工作需要，可以调查处理下级劳动保障行政部门管辖的案件。劳动保障行政部门对劳动保障监察管辖发生争议的，报请共同的上一级劳动保障行政部门指定管辖。\n省、自治区、直辖市人民政府可以对劳动保障监察的管辖制定具体办法。',
    plain: {
      zh: '在哪里上班，就归哪里的县级或者市级劳动保障行政部门管。',
      en: 'The county or city authority of the place where the work is done is in charge.',
    },
  },
  'labourInspectionRegulations.17': {
    inForce: '2004-12-01',
    original:
      '劳动保障行政部门对违反劳动保障法律、法规或者规章的行为的调查，应当自立案之日起60个工作日内完成；对情况复杂的，经劳动保障行政部门负责人批准，可以延长30个工作日。',
    plain: {
      zh: '从立案之日起60个工作日内调查完；情况复杂的，经批准可以再延长30个工作日。',
      en: 'An investigation is finished within 60 working days of being opened. If the matter is complicated, it may be extended by 30 working days.',
    },
  },
  'labourInspectionRegulations.18': {
    inForce: '2004-12-01',
    original:
      '劳动保障行政部门对违反劳动保障法律、法规或者规章的行为，根据调查、检查的结果，作出以下处理：\n（一）对依法应当受到行政处罚的，依法作出行政处罚决定；\n（二）对应当改正未改正的，依法责令改正或者作出相应的行政处理决定；\n（三）对情节轻微且已改正的，撤销立案。\n发现违法案件不属于劳动保障监察事项的，应当及时移送有关部门处理；涉嫌犯罪的，应当依法移送司法机关。',
    plain: {
      zh: '查实以后，该处罚的处罚，该改正的责令改正；已经改正的，撤销立案。不归自己管的，移送有关部门。',
      en: 'After an investigation the authority fines, orders a correction, or closes a minor matter that was put right. What is not its business it passes on.',
    },
  },
  'labourInspectionRegulations.20': {
    inForce: '2004-12-01',
    original:
      '违反劳动保障法律、法规或者规章的行为在2年内未被劳动保障行政部门发现，也未被举报、投诉的，劳动保障行政部门不再查处。\n前款规定的期限，自违反劳动保障法律、法规或者规章的行为发生之日起计算；违反劳动保障法律、法规或者规章的行为有连续或者继续状态的，自行为终了之日起计算。',
    plain: {
      zh: '违法行为2年内没有被发现，也没有人举报、投诉的，不再查处；一直持续的，从结束那天算起。',
      en: 'A breach that was neither found nor reported within two years is not investigated any more. As long as it goes on, the two years do not begin.',
    },
  },
} as const satisfies Record<string, ArticleText>
