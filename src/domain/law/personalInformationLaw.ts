import type { ArticleText } from './articleText.ts'

export const personalInformationLaw = {
  'personalInformationLaw.13': {
    inForce: '2021-11-01',
    original:
      '符合下列情形之一的，个人信息处理者方可处理个人信息：\n（一）取得个人的同意；\n（二）为订立、履行个人作为一方当事人的合同所必需，或者按照依法制定的劳动规章制度和依法签订的集体合同实施人力资源管理所必需；\n（三）为履行法定职责或者法定义务所必需；\n（四）为应对突发公共卫生事件，或者紧急情况下为保护自然人的生命健康和财产安全所必需；\n（五）为公共利益实施新闻报道、舆论监督等行为，在合理的范围内处理个人信息；\n（六）依照本法规定在合理的范围内处理个人自行公开或者其他已经合法公开的个人信息；\n（七）法律、行政法规规定的其他情形。\n依照本法其他有关规定，处理个人信息应当取得个人同意，但是有前款第二项至第七项规定情形的，不需取得个人同意。',
    plain: {
      zh: '处理个人信息要有合法理由，例如本人同意、履行合同、履行法定职责。有法定职责等理由的，不需要本人同意。',
      en: 'Personal data may only be processed for a reason the law names, such as consent, a contract or a statutory duty. Where a statutory duty or another such reason applies, consent is not needed.',
    },
  },
  'personalInformationLaw.15': {
    inForce: '2021-11-01',
    original:
      '基于个人同意处理个人信息的，个人有权撤回其同意。个人信息处理者应当提供便捷的撤回同意的方式。\n个人撤回同意，不影响撤回前基于个人同意已进行的个人信息处理活动的效力。',
    plain: {
      zh: '可以随时撤回同意，并且撤回要方便。撤回之前已经做的处理仍然有效。',
      en: 'You may withdraw consent, and withdrawing must be easy. What was done before stays valid.',
    },
  },
  'personalInformationLaw.23': {
    inForce: '2021-11-01',
    original:
      '个人信息处理者向其他个人信息处理者提供其处理的个人信息的，应当向个人告知接收方的名称或者姓名、联系方式、处理目的、处理方式和个人信息的种类，并取得个人的单独同意。接收方应当在上述处理目的、处理方式和个人信息的种类等范围内处理个人信息。接收方变更原先的处理目的、处理方式的，应当依照本法规定重新取得个人同意。',
    plain: {
      zh: '把个人信息提供给其他单位的，应当告知对方的名称、联系方式、目的、方式和信息种类，并取得单独同意。',
      en: 'Before your data is passed on, you are told who receives it, how to reach them, why, how and which data, and you are asked for separate consent.',
    },
  },
  'personalInformationLaw.28': {
    inForce: '2021-11-01',
    original:
      '敏感个人信息是一旦泄露或者非法使用，容易导致自然人的人格尊严受到侵害或者人身、财产安全受到危害的个人信息，包括生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹等信息，以及不满十四周岁未成年人的个人信息。\n只有在具有特定的目的和充分的必要性，并采取严格保护措施的情形下，个人信息处理者方可处理敏感个人信息。',
    plain: {
      zh: '生物识别、医疗健康、金融账户、行踪等信息，以及不满14周岁未成年人的信息，是敏感个人信息；只有确有必要并严格保护，才能处理。',
      en: 'Biometric, health, bank account and location data and any data of children under 14 are sensitive. They may be processed only for a specific purpose, where really necessary, and under strict protection.',
    },
  },
  'personalInformationLaw.29': {
    inForce: '2021-11-01',
    original:
      '处理敏感个人信息应当取得个人的单独同意；法律、行政法规规定处理敏感个人信息应当取得书面同意的，从其规定。',
    plain: { zh: '处理敏感个人信息要取得单独同意。', en: 'Sensitive data needs separate consent.' },
  },
  'personalInformationLaw.30': {
    inForce: '2021-11-01',
    original:
      '个人信息处理者处理敏感个人信息的，除本法第十七条第一款规定的事项外，还应当向个人告知处理敏感个人信息的必要性以及对个人权益的影响；依照本法规定可以不向个人告知的除外。',
    plain: {
      zh: '处理敏感个人信息，还要说明为什么必须处理、对本人有什么影响。',
      en: 'For sensitive data you are also told why it is necessary and how it affects you.',
    },
  },
  'personalInformationLaw.31': {
    inForce: '2021-11-01',
    original:
      '个人信息处理者处理不满十四周岁未成年人个人信息的，应当取得未成年人的父母或者其他监护人的同意。\n个人信息处理者处理不满十四周岁未成年人个人信息的，应当制定专门的个人信息处理规则。',
    plain: {
      zh: '处理不满14周岁未成年人的信息，要取得父母或者其他监护人的同意，并有专门的规则。',
      en: 'Data of a child under 14 needs the consent of a parent or other guardian, and special rules.',
    },
  },
  'personalInformationLaw.34': {
    inForce: '2021-11-01',
    original:
      '国家机关为履行法定职责处理个人信息，应当依照法律、行政法规规定的权限、程序进行，不得超出履行法定职责所必需的范围和限度。',
    plain: {
      zh: '国家机关处理个人信息，不得超出履行法定职责所必需的范围。',
      en: 'State bodies may not process more data than their statutory duty needs.',
    },
  },
  'personalInformationLaw.35': {
    inForce: '2021-11-01',
    original:
      '国家机关为履行法定职责处理个人信息，应当依照本法规定履行告知义务；有本法第十八条第一款规定的情形，或者告知将妨碍国家机关履行法定职责的除外。',
    plain: {
      zh: '国家机关处理个人信息也要告知本人，法律规定可以不告知的除外。',
      en: 'State bodies too tell you that they process your data, unless the law lets them not do so.',
    },
  },
  'personalInformationLaw.47': {
    inForce: '2021-11-01',
    original:
      '有下列情形之一的，个人信息处理者应当主动删除个人信息；个人信息处理者未删除的，个人有权请求删除：\n（一）处理目的已实现、无法实现或者为实现处理目的不再必要；\n（二）个人信息处理者停止提供产品或者服务，或者保存期限已届满；\n（三）个人撤回同意；\n（四）个人信息处理者违反法律、行政法规或者违反约定处理个人信息；\n（五）法律、行政法规规定的其他情形。\n法律、行政法规规定的保存期限未届满，或者删除个人信息从技术上难以实现的，个人信息处理者应当停止除存储和采取必要的安全保护措施之外的处理。',
    plain: {
      zh: '目的已经实现、保存期满、撤回同意等情形下，应当删除个人信息；没有删除的，本人可以要求删除。',
      en: 'Data must be deleted when its purpose is served, its storage period over or consent withdrawn. If it is not, you may demand it.',
    },
  },
} as const satisfies Record<string, ArticleText>
