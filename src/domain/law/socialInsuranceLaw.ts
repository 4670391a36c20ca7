import type { ArticleText } from './articleText.ts'

export const socialInsuranceLaw = {
  'socialInsuranceLaw.4': {
    inForce: '2011-07-01',
    original:
      '中华人民共和国境内的用人单位和个人依法缴纳社会保险费，有权查询缴费记录、个人权益记录，要求社会保险经办机构提供社会保险咨询等相关服务。\n个人依法享受社会保险待遇，有权监督本单位为其缴费情况。',
    plain: {
      zh: '单位和个人可以查询自己的缴费记录和权益记录，可以向经办机构咨询。个人有权监督单位是否为自己缴费。',
      en: 'Employers and individuals may look up their payment and benefit records and ask the agency for advice. You may check that your employer pays for you.',
    },
  },
  'socialInsuranceLaw.16': {
    inForce: '2011-07-01',
    original:
      '参加基本养老保险的个人，达到法定退休年龄时累计缴费满十五年的，按月领取基本养老金。\n参加基本养老保险的个人，达到法定退休年龄时累计缴费不足十五年的，可以缴费至满十五年，按月领取基本养老金；也可以转入新型农村社会养老保险或者城镇居民社会养老保险，按照国务院规定享受相应的养老保险待遇。',
    plain: {
      zh: '到退休年龄时累计缴满15年的，按月领养老金；不满的，可以缴到满15年，或者转入居民养老保险。2024年9月全国人大常委会决定：2030年起最低年限每年提高6个月，到20年为止。',
      en: 'Whoever has paid for 15 years in all at retirement age gets a monthly pension; whoever has not may pay until then, or move to the residents’ pension insurance. By a decision of the National People’s Congress Standing Committee of September 2024 the minimum rises by 6 months a year from 2030, up to 20 years.',
    },
  },
  'socialInsuranceLaw.19': {
    inForce: '2011-07-01',
    original:
      '个人跨统筹地区就业的，其基本养老保险关系随本人转移，缴费年限累计计算。个人达到法定退休年龄时，基本养老金分段计算、统一支付。具体办法由国务院规定。',
    plain: {
      zh: '换地方就业的，养老保险关系跟着本人转，缴费年限加在一起算；退休时分段计算、统一发。',
      en: 'Whoever goes to work in another place takes the pension insurance along, and the years of contributions add up. The pension is worked out part by part and paid as one.',
    },
  },
  'socialInsuranceLaw.46': {
    inForce: '2011-07-01',
    original:
      '失业人员失业前用人单位和本人累计缴费满一年不足五年的，领取失业保险金的期限最长为十二个月；累计缴费满五年不足十年的，领取失业保险金的期限最长为十八个月；累计缴费十年以上的，领取失业保险金的期限最长为二十四个月。重新就业后，再次失业的，缴费时间重新计算，领取失业保险金的期限与前次失业应当领取而尚未领取的失业保险金的期限合并计算，最长不超过二十四个月。',
    plain: {
      zh: '失业保险累计缴费满1年不足5年的，失业保险金最多领12个月；满5年不足10年的，18个月；10年以上的，24个月。领过以后再就业又失业的，缴费时间重新算。',
      en: 'With one to five years of contributions unemployment benefit is paid for up to 12 months, with five to ten years for 18, from ten years on for 24. After a new job the time is counted anew.',
    },
  },
  'socialInsuranceLaw.57': {
    inForce: '2018-12-29',
    original:
      '用人单位应当自成立之日起三十日内凭营业执照、登记证书或者单位印章，向当地社会保险经办机构申请办理社会保险登记。社会保险经办机构应当自收到申请之日起十五日内予以审核，发给社会保险登记证件。\n用人单位的社会保险登记事项发生变更或者用人单位依法终止的，应当自变更或者终止之日起三十日内，到社会保险经办机构办理变更或者注销社会保险登记。\n市场监督管理部门、民政部门和机构编制管理机关应当及时向社会保险经办机构通报用人单位的成立、终止情况，公安机关应当及时向社会保险经办机构通报个人的出生、死亡以及户口登记、迁移、注销等情况。',
    plain: {
      zh: '单位成立后30日内办理社会保险登记，经办机构15日内审核；有变更或者终止的，30日内办理变更或者注销。公安机关向经办机构通报个人的出生、死亡和户口变动。',
      en: 'An employer registers within 30 days of being founded, and the agency decides within 15 days. Changes and closure are registered within 30 days. The police tell the agency of births, deaths and moves of household.',
    },
  },
  'socialInsuranceLaw.58': {
    inForce: '2011-07-01',
    original:
      '用人单位应当自用工之日起三十日内为其职工向社会保险经办机构申请办理社会保险登记。未办理社会保险登记的，由社会保险经办机构核定其应当缴纳的社会保险费。\n自愿参加社会保险的无雇工的个体工商户、未在用人单位参加社会保险的非全日制从业人员以及其他灵活就业人员，应当向社会保险经办机构申请办理社会保险登记。\n国家建立全国统一的个人社会保障号码。个人社会保障号码为公民身份号码。',
    plain: {
      zh: '单位应当从用工之日起30日内为职工办理社会保险登记；没有办理的，由经办机构核定应缴的费用。无雇工的个体工商户和灵活就业人员自愿参加，自己申请登记。社会保障号码就是公民身份号码。',
      en: 'An employer registers each employee within 30 days of the first day of work; if it does not, the agency assesses what is due. Self-employed people without employees and flexible workers join voluntarily and register themselves. Your social security number is your citizen identity number.',
    },
  },
  'socialInsuranceLaw.62': {
    inForce: '2011-07-01',
    original:
      '用人单位未按规定申报应当缴纳的社会保险费数额的，按照该单位上月缴费额的百分之一百一十确定应当缴纳数额；缴费单位补办申报手续后，由社会保险费征收机构按照规定结算。',
    plain: {
      zh: '单位没有按规定申报缴费数额的，按它上个月缴费额的110%确定；补办申报后再结算。',
      en: 'If an employer does not declare what it owes, 110% of its payment of the month before is taken as due, and settled once it has declared.',
    },
  },
  'socialInsuranceLaw.63': {
    inForce: '2011-07-01',
    original:
      '用人单位未按时足额缴纳社会保险费的，由社会保险费征收机构责令其限期缴纳或者补足。\n用人单位逾期仍未缴纳或者补足社会保险费的，社会保险费征收机构可以向银行和其他金融机构查询其存款账户；并可以申请县级以上有关行政部门作出划拨社会保险费的决定，书面通知其开户银行或者其他金融机构划拨社会保险费。用人单位账户余额少于应当缴纳的社会保险费的，社会保险费征收机构可以要求该用人单位提供担保，签订延期缴费协议。\n用人单位未足额缴纳社会保险费且未提供担保的，社会保险费征收机构可以申请人民法院扣押、查封、拍卖其价值相当于应当缴纳社会保险费的财产，以拍卖所得抵缴社会保险费。',
    plain: {
      zh: '单位没有按时足额缴费的，征收机构责令限期补缴；仍不缴的，可以查询账户、申请划拨、要求担保，直至申请法院扣押、查封、拍卖财产。',
      en: 'An employer that has not paid in full is ordered to do so. If it still does not, the collector may look up its bank accounts, have the money transferred, ask for security, and in the end have a court seize and sell property.',
    },
  },
  'socialInsuranceLaw.74': {
    inForce: '2011-07-01',
    original:
      '社会保险经办机构通过业务经办、统计、调查获取社会保险工作所需的数据，有关单位和个人应当及时、如实提供。\n社会保险经办机构应当及时为用人单位建立档案，完整、准确地记录参加社会保险的人员、缴费等社会保险数据，妥善保管登记、申报的原始凭证和支付结算的会计凭证。\n社会保险经办机构应当及时、完整、准确地记录参加社会保险的个人缴费和用人单位为其缴费，以及享受社会保险待遇等个人权益记录，定期将个人权益记录单免费寄送本人。\n用人单位和个人可以免费向社会保险经办机构查询、核对其缴费和享受社会保险待遇记录，要求社会保险经办机构提供社会保险咨询等相关服务。',
    plain: {
      zh: '经办机构应当完整准确地记录个人权益，定期免费寄送权益记录单。单位和个人可以免费查询、核对缴费和待遇记录。',
      en: 'The agency keeps complete and correct records and sends you a statement free of charge at regular intervals. You may look up and check your payments and benefits free of charge.',
    },
  },
  'socialInsuranceLaw.82': {
    inForce: '2011-07-01',
    original:
      '任何组织或者个人有权对违反社会保险法律、法规的行为进行举报、投诉。\n社会保险行政部门、卫生行政部门、社会保险经办机构、社会保险费征收机构和财政部门、审计机关对属于本部门、本机构职责范围的举报、投诉，应当依法处理；对不属于本部门、本机构职责范围的，应当书面通知并移交有权处理的部门、机构处理。有权处理的部门、机构应当及时处理，不得推诿。',
    plain: {
      zh: '任何组织和个人都可以举报、投诉违反社会保险法律法规的行为；收到的部门应当依法处理，不归自己管的要书面通知并移交，不得推诿。',
      en: 'Anyone may report a breach of social insurance law. The authority that receives the report deals with it, or tells the sender in writing and passes it on; it may not turn people away.',
    },
  },
  'socialInsuranceLaw.83': {
    inForce: '2011-07-01',
    original:
      '用人单位或者个人认为社会保险费征收机构的行为侵害自己合法权益的，可以依法申请行政复议或者提起行政诉讼。\n用人单位或者个人对社会保险经办机构不依法办理社会保险登记、核定社会保险费、支付社会保险待遇、办理社会保险转移接续手续或者侵害其他社会保险权益的行为，可以依法申请行政复议或者提起行政诉讼。\n个人与所在用人单位发生社会保险争议的，可以依法申请调解、仲裁，提起诉讼。用人单位侵害个人社会保险权益的，个人也可以要求社会保险行政部门或者社会保险费征收机构依法处理。',
    plain: {
      zh: '对经办机构或者征收机构的行为不服，可以申请行政复议或者提起行政诉讼。与单位有争议的，可以调解、仲裁、诉讼，也可以要求主管部门处理。',
      en: 'Against the agency or the collector you may ask for administrative review or go to court. A dispute with your employer may go to mediation, arbitration or court, and you may ask the authority to step in.',
    },
  },
  'socialInsuranceLaw.84': {
    inForce: '2011-07-01',
    original:
      '用人单位不办理社会保险登记的，由社会保险行政部门责令限期改正；逾期不改正的，对用人单位处应缴社会保险费数额一倍以上三倍以下的罚款，对其直接负责的主管人员和其他直接责任人员处五百元以上三千元以下的罚款。',
    plain: {
      zh: '单位不办理社会保险登记的，责令限期改正；逾期不改的，对单位处应缴费数额1至3倍罚款，对责任人员处500元以上3000元以下罚款。',
      en: 'An employer that does not register is ordered to do so. If it still does not, it is fined one to three times the premium due, and those responsible 500 to 3,000 yuan.',
    },
  },
  'socialInsuranceLaw.86': {
    inForce: '2011-07-01',
    original:
      '用人单位未按时足额缴纳社会保险费的，由社会保险费征收机构责令限期缴纳或者补足，并自欠缴之日起，按日加收万分之五的滞纳金；逾期仍不缴纳的，由有关行政部门处欠缴数额一倍以上三倍以下的罚款。',
    plain: {
      zh: '单位没有按时足额缴费的，限期补缴，并从欠缴之日起按日加收万分之五的滞纳金；仍不缴的，处欠缴数额1至3倍罚款。',
      en: 'An employer that has not paid in full must pay up, with 0.05% a day from the first day of default. If it still does not, it is fined one to three times the arrears.',
    },
  },
} as const satisfies Record<string, ArticleText>
