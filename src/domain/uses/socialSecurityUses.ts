import type { CardUse } from './cardUse.ts'

/** 人社服务: social security business, one's rights and records, work. First services by card in Liaoning: 2019. */
export const socialSecurityUses: readonly CardUse[] = [
  {
    id: 'recordQuery',
    group: 'socialSecurity',
    events: ['work', 'old', 'errand'],
    half: 'social',
    carriers: ['card', 'eCard'],
    state: 'open',
    since: '2019-01',
    law: 'socialInsuranceLaw.74',
    name: { zh: '查参保和缴费记录', en: 'Look up your insurance record' },
    pinyin: 'cha can bao he jiao fei ji lu',
    also: {
      zh: '权益查询 缴了几年 个人账户',
      en: 'contributions payments years rights pension account',
    },
    how: [
      {
        zh: '网上：打开电子社保卡或掌上12333，选“社保查询”。',
        en: 'Online: open the e-card or the 12333 app and choose the record query.',
      },
      {
        zh: '现场：到经办窗口或自助机，出示社保卡，输社保密码。',
        en: 'In person: at a counter or a machine, with the card and its social security PIN.',
      },
    ],
  },
  {
    id: 'counterService',
    group: 'socialSecurity',
    events: ['work', 'old', 'child', 'errand'],
    half: 'social',
    carriers: ['card', 'eCard'],
    state: 'open',
    since: '2019-01',
    trial: 'desk',
    law: 'agencyRegulations.7',
    name: { zh: '到窗口办社保业务', en: 'Do insurance business at a counter' },
    pinyin: 'dao chuang kou ban she bao ye wu',
    also: {
      zh: '变更 经办大厅 社保局',
      en: 'social security office agency registration change',
    },
    how: [
      {
        zh: '取号时刷社保卡，或者出示电子社保卡二维码。',
        en: 'Take a number with the card, or show the e-card’s code.',
      },
      {
        zh: '窗口读卡，不用再填身份信息。',
        en: 'The counter reads it; you need not write down who you are.',
      },
    ],
  },
  {
    id: 'transfer',
    group: 'socialSecurity',
    events: ['work', 'moving'],
    half: 'social',
    carriers: ['eCard'],
    state: 'open',
    since: '2021-12',
    law: 'agencyRegulations.12',
    name: { zh: '转移养老、医保关系', en: 'Move pension and medical insurance' },
    pinyin: 'zhuan yi yang lao yi bao guan xi',
    also: {
      zh: '跨省转移 转 转过来 换工作 搬家 换城市 去外地上班 关系转续',
      en: 'transfer relocation another province',
    },
    how: [
      { zh: '打开电子社保卡，选“社保转移”。', en: 'Open the e-card and choose the transfer.' },
      {
        zh: '选转入地，提交，进度在里面查。不用回原参保地。',
        en: 'Choose where to and send it. You can follow it there and need not travel back.',
      },
    ],
  },
  {
    id: 'lifeCertificate',
    group: 'socialSecurity',
    events: ['old'],
    half: 'social',
    carriers: ['eCard'],
    state: 'open',
    since: '2020-06',
    name: { zh: '养老待遇资格认证', en: 'Confirm that a pension goes on' },
    pinyin: 'yang lao dai yu zi ge ren zheng',
    also: {
      zh: '年审 生存认证 证明活着 人还活着 刷脸',
      en: 'proof of life annual check face retirement',
    },
    how: [
      {
        zh: '打开电子社保卡，选“待遇资格认证”，对着手机刷脸。',
        en: 'Open the e-card, choose the confirmation and look at the phone.',
      },
      {
        zh: '不会用手机：到社区或经办窗口办；行动不便的可以要求上门。',
        en: 'Without a phone: at the community office or a counter. Who can’t travel can ask for a visit.',
      },
    ],
  },
  {
    id: 'jobService',
    group: 'socialSecurity',
    events: ['jobless', 'work'],
    half: 'social',
    carriers: ['card', 'eCard'],
    state: 'partly',
    since: '2021-03',
    name: { zh: '求职登记、培训报名', en: 'Register for work and training' },
    pinyin: 'qiu zhi deng ji pei xun bao ming',
    also: {
      zh: '找工作 就业 招聘会 技能培训',
      en: 'job seeker employment course fair',
    },
    how: [
      {
        zh: '招聘会、人力资源市场：刷卡签到登记。',
        en: 'At job fairs and job centres: tap the card to sign in.',
      },
      { zh: '培训报名：在电子社保卡里选课。', en: 'For training: choose a course in the e-card.' },
    ],
  },
  {
    id: 'unemploymentClaim',
    group: 'socialSecurity',
    events: ['jobless'],
    half: 'social',
    carriers: ['card', 'eCard'],
    state: 'open',
    since: '2020-06',
    name: { zh: '申领失业金', en: 'Claim unemployment benefit' },
    pinyin: 'shen ling shi ye jin',
    also: { zh: '失业保险 辞退 下岗', en: 'dismissed lost job insurance' },
    how: [
      {
        zh: '打开电子社保卡，选“失业保险待遇申领”；或者带卡到窗口。',
        en: 'Open the e-card and choose the claim, or take the card to a counter.',
      },
      {
        zh: '钱打进社保卡，要先激活金融功能。',
        en: 'The money is paid to the card: activate its bank function first.',
      },
    ],
  },
  {
    id: 'workInjury',
    group: 'socialSecurity',
    events: ['work', 'sick'],
    half: 'social',
    carriers: ['card'],
    state: 'partly',
    since: '2022-01',
    name: { zh: '工伤就医、康复结算', en: 'Treatment after a work injury' },
    pinyin: 'gong shang jiu yi kang fu jie suan',
    also: { zh: '受伤', en: 'accident at work rehabilitation' },
    how: [
      {
        zh: '认定工伤以后，到工伤保险协议医院，挂号时出示社保卡。',
        en: 'Once the injury is recognised, show the card when you register at a hospital with an agreement.',
      },
      { zh: '结算时由工伤保险直接付。', en: 'The insurance pays the hospital directly.' },
    ],
  },
  {
    id: 'qualification',
    group: 'socialSecurity',
    events: ['work'],
    half: 'social',
    carriers: ['eCard'],
    state: 'open',
    since: '2020-06',
    name: { zh: '职业资格考试、查证书', en: 'Vocational exams and certificates' },
    pinyin: 'zhi ye zi ge kao shi cha zheng shu',
    also: { zh: '职称 技能等级 报名 成绩', en: 'skills qualification results enrol' },
    how: [
      {
        zh: '打开电子社保卡，选“人事人才”，报名、查成绩、查证书。',
        en: 'Open the e-card and choose personnel services: enrol, results, certificates.',
      },
    ],
  },
]
