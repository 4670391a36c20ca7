import type { ArticleText } from './articleText.ts'

export const civilCode = {
  'civilCode.17': {
    inForce: '2021-01-01',
    original: '十八周岁以上的自然人为成年人。不满十八周岁的自然人为未成年人。',
    plain: {
      zh: '满18周岁是成年人，不满18周岁是未成年人。',
      en: 'People of 18 and over are adults; younger people are minors.',
    },
  },
  'civilCode.19': {
    inForce: '2021-01-01',
    original:
      '八周岁以上的未成年人为限制民事行为能力人，实施民事法律行为由其法定代理人代理或者经其法定代理人同意、追认；但是，可以独立实施纯获利益的民事法律行为或者与其年龄、智力相适应的民事法律行为。',
    plain: {
      zh: '8周岁以上的未成年人办事，一般由法定代理人代理或者经其同意；与年龄、智力相适应的事可以自己办。',
      en: 'A minor of 8 and over acts through a legal representative or with their consent, except in matters that suit their age and mind.',
    },
  },
  'civilCode.20': {
    inForce: '2021-01-01',
    original: '不满八周岁的未成年人为无民事行为能力人，由其法定代理人代理实施民事法律行为。',
    plain: {
      zh: '不满8周岁的，由法定代理人代理。',
      en: 'A child under 8 is represented by a legal representative.',
    },
  },
  'civilCode.165': {
    inForce: '2021-01-01',
    original:
      '委托代理授权采用书面形式的，授权委托书应当载明代理人的姓名或者名称、代理事项、权限和期限，并由被代理人签名或者盖章。',
    plain: {
      zh: '书面授权委托书要写明代理人姓名、代理事项、权限和期限，并由本人签名或者盖章。',
      en: 'A written authorisation names the agent, the matter, the powers and the period, and is signed or sealed by the person represented.',
    },
  },
  'civilCode.200': {
    inForce: '2021-01-01',
    original: '民法所称的期间按照公历年、月、日、小时计算。',
    plain: {
      zh: '期间按公历年、月、日、小时计算。',
      en: 'Periods are counted in years, months, days and hours of the Gregorian calendar.',
    },
  },
  'civilCode.201': {
    inForce: '2021-01-01',
    original:
      '按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。\n按照小时计算期间的，自法律规定或者当事人约定的时间开始计算。',
    plain: {
      zh: '按日计算的，开始的当天不算，从第二天算起。',
      en: 'The day a period starts is not counted; counting begins on the next day.',
    },
  },
  'civilCode.202': {
    inForce: '2021-01-01',
    original: '按照年、月计算期间的，到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。',
    plain: {
      zh: '按年、月计算的，到期月的对应日是最后一天；没有对应日的，月末是最后一天。',
      en: 'A period of months or years ends on the corresponding day, or on the last day of the month if there is none.',
    },
  },
  'civilCode.203': {
    inForce: '2021-01-01',
    original:
      '期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。\n期间的最后一日的截止时间为二十四时；有业务时间的，停止业务活动的时间为截止时间。',
    plain: {
      zh: '最后一天是法定休假日的，顺延到休假日结束的次日。当天有业务时间的，到停止办公时截止。',
      en: 'If the last day is a statutory holiday, the day after the holiday is the last day. It ends at midnight, or when the office closes.',
    },
  },
} as const satisfies Record<string, ArticleText>
