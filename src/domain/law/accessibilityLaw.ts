import type { ArticleText } from './articleText.ts'

export const accessibilityLaw = {
  'accessibilityLaw.32': {
    inForce: '2023-09-01',
    original:
      '利用财政资金建立的互联网网站、服务平台、移动互联网应用程序，应当逐步符合无障碍网站设计标准和国家信息无障碍标准。\n国家鼓励新闻资讯、社交通讯、生活购物、医疗健康、金融服务、学习教育、交通出行等领域的互联网网站、移动互联网应用程序，逐步符合无障碍网站设计标准和国家信息无障碍标准。\n国家鼓励地图导航定位产品逐步完善无障碍设施的标识和无障碍出行路线导航功能。',
    plain: {
      zh: '用财政资金建立的网站和应用，应当逐步符合无障碍标准。',
      en: 'Websites and apps paid for with public money are to meet accessibility standards step by step.',
    },
  },
  'accessibilityLaw.39': {
    inForce: '2023-09-01',
    original:
      '公共服务场所应当配备必要的无障碍设备和辅助器具，标注指引无障碍设施，为残疾人、老年人提供无障碍服务。\n公共服务场所涉及医疗健康、社会保障、金融业务、生活缴费等服务事项的，应当保留现场指导、人工办理等传统服务方式。',
    plain: {
      zh: '办理社会保障、医疗、金融等事项的场所，应当保留现场指导和人工办理。',
      en: 'Places that deal with social security, health or banking must keep guidance on site and staffed counters.',
    },
  },
} as const satisfies Record<string, ArticleText>
