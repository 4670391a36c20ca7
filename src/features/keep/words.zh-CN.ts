import type { CarryProblem } from '../../api/carried.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { MemoryReason } from '../../journey/draftDb.ts'

/** Where a draft came from that is not this device's: a continuation file, or the code on another screen. */
export type Origin = 'file' | 'link'

/** Why a file or a link can't be used. Nothing here has changed. */
export type OpenProblem = CarryProblem | 'tooLarge' | 'unreadable'

/** Keeping answers, taking them along, and continuing somewhere else. */
export const words = {
  title: '换个时间、换台设备接着办',
  lead: '没填完，可以存成文件带走，也可以转到手机上继续填写。',
  back: '返回首页',
  helper: '请人帮忙填写，或帮别人填写',
  myData: '我的数据：这里保存的全部内容',
  where: {
    heading: '现在存在哪里',
    nothing: '您还没有填写内容，这里没有保存任何东西。',
    /** `day`: the last one, written out. */
    saved: (day: string): string => `存在这台设备的这个浏览器里，到${day}自动删除。每改一次，重新算7天。`,
    /** `days` that are left, when they are few. */
    soon: (days: number): string => (days < 1 ? '不到1天就会自动删除。' : `还有${days}天就会自动删除。`),
    again: '再留7天',
    /** They lie there encrypted, or can't be encrypted here. */
    sealed: '存的时候加了密，只有这个浏览器打得开。',
    plain: '在这里，浏览器不能加密：能用这台设备的人可能看到填写的内容。',
    memory: {
      refused: '这个浏览器不允许网站保存内容，关闭窗口后不保留。',
      unread: '以前保存的内容这次没有读出来，也没有动它。现在填写的内容先不保存，重新打开页面后再试。',
      localFile: '您打开的是本机文件，填写的内容不写入设备，关闭窗口后不保留。',
      shared: '公用设备，填写的内容不保存。办完、关闭窗口，或者15分钟没有操作，自动清除。',
    } satisfies Record<MemoryReason, string>,
    failed: '刚才填写的内容没有保存到这台设备上，还在这个窗口里。请先不要关闭窗口。',
  },
  /** Above every screen, where nothing or not all is kept: one sentence. */
  banner: {
    refused: '这个浏览器不允许保存。可以照常办完，关闭窗口后不保留。',
    unread: '这台设备上以前保存的内容，这次没有读出来，没有丢。请重新打开页面；刚才填写的内容会带过去。',
    localFile: '这是本机文件，关闭窗口后不保留填写的内容。',
    shared: '公用设备，不保存。关闭窗口，或者15分钟没有操作，填写的内容自动清除。',
    full: '这台设备的空间已满，刚才填写的内容没有保存，还在这个窗口里。请先不要关闭窗口。',
    other: '刚才填写的内容没有保存，还在这个窗口里。请先不要关闭窗口。',
  } satisfies Record<MemoryReason | 'full' | 'other', string>,
  /** Where what is kept could not be read. */
  reopen: '重新打开页面',
  /** From the banner to the page that tells the rest. */
  more: '还有什么办法',
  file: {
    heading: '存成一个文件（续办文件）',
    text: '文件里有您填的全部内容，还有照片和材料。用浏览器就能打开看、打印；以后在这台或者别的设备上打开它，继续办理。也可以存到U盘。',
    care: '文件里有完整的证件号码和照片。请像保管身份证一样保管，用完就删掉。',
    save: '存成文件',
    saving: '正在生成文件…',
    saved: (name: string): string => `已经存到“下载”里：${name}`,
    missing: (count: number): string => `有${count}份照片或材料没有放进文件，继续办理时需要重新选择。`,
    failed: '文件生成失败，填写的内容都在。请再试一次。',
    notThere: '没有找到文件？微信里存不了文件：请点右上角“…”，用浏览器打开本页，再试一次。',
    /** What the file is called, before the day. */
    name: '社保卡续办',
  },
  /** What the file itself says. */
  inside: {
    title: '续办文件',
    savedAt: (when: string): string => `没有填完的内容，${when}存的。还没有提交给经办机构。`,
    how: '怎样继续办理',
    /** `address`: where the service is, if it is anywhere but in a local file. */
    steps: (address: string | undefined): readonly string[] => [
      address ? `用浏览器打开 ${address}` : '用浏览器打开《社保卡申领》。',
      '在首页点“导入续办文件”。',
      '选择这个文件，核对后继续填写。',
    ],
    care: '这个文件里有您填的全部内容、完整的证件号码和照片。请像保管身份证一样保管，用完就删掉。',
    masked: '上面的证件号码和手机号只显示一部分，免得旁人看到；接着办的时候是完整的。',
    again: '手机验证码、“以上属实”的声明，接着办的时候要重新来一次。',
    pictures: '照片和材料',
    open: '打开',
  },
  phone: {
    heading: '换到手机上办',
    text: '用手机扫一扫，在手机上接着填，不用登录。',
    contains: '二维码里就是您填的内容，有完整的证件号码。不要拍下来发给别人；扫完请收起来。',
    leftBehind: (names: string): string => `${names}放不进二维码，到手机上要重新给。`,
    show: '显示二维码',
    hide: '收起二维码',
    alt: '二维码，用手机扫一扫',
    link: '二维码里的链接',
    tooBig: '填的内容太长，放不进二维码。请用上面的办法，存成文件。',
    localFile: '您打开的是本机文件，手机打不开它的地址。请把存好的文件和这个网页文件一起发到手机上。',
    localHost: '您用的是本机地址，手机打不开。请换成这台电脑在局域网里的地址打开本页，再显示二维码。',
  },
  open: {
    heading: '导入续办文件',
    text: '选择您保存的续办文件。它会和这里的并列；同一份有两个版本时，先对照再选。',
    choose: '选存好的文件',
    drop: '也可以把文件拖到这里',
    reading: '正在读文件…',
    problems: {
      notOurs: '这不是在这里存的文件。请选名字里有“续办”、以 .html 结尾的文件。',
      newer: '这是用新版本存的，这里还读不了。请重新载入本页，再试一次。',
      otherService: isDemo
        ? '这是在正式服务里存的。这里是演示，请不要放真实信息。'
        : '这是在别的网站上存的，不能在这里用。',
      damaged: '文件已损坏，无法读取。请换另一份，或者重新填写。',
      tooLarge: '文件太大，不像是在这里保存的。请核对是否选错。',
      unreadable: '文件打不开，可能已经移走，或者浏览器不能读它。请再选一次。',
    } satisfies Record<OpenProblem, string>,
    linkBroken: '链接不完整，无法读取。请在那台设备上重新显示二维码，再扫一次。',
    unchanged: '这里的内容没有变。',
  },
  found: {
    title: { file: '文件里有一份，没有填完', link: '另一台设备上有一份，没有填完' } satisfies Record<
      Origin,
      string
    >,
    /** `when`: a formatted moment; `count`: answers. */
    about: (when: string, count: number): string => `${when}存的，填了${count}项。`,
    same: '与这里的内容一致，不用替换。',
    differs: '与这里的内容不一致。请选一份继续。',
    here: '这里',
    there: { file: '文件里', link: '那台设备上' } satisfies Record<Origin, string>,
    nothing: '没有填',
    /** Answers that are asked again here. */
    left: (names: string): string => `这些要在这里重新填：${names}。`,
    take: '用这一份继续填写',
    takeThere: { file: '用文件里的', link: '用那台设备上的' } satisfies Record<Origin, string>,
    keepHere: '用这里的',
    leave: '不用这一份',
    taking: '正在上传照片和材料…',
    failed: '照片和材料没有上传成功，内容没有替换。请检查网络后再试。',
    done: '已经替换。',
    goOn: '继续办理',
    undone: '原来的内容已替换',
    undo: '恢复原来的内容',
    remaining: (seconds: number): string => `还有${seconds}秒`,
    /** It was submitted before, as the agency says. */
    submitted: {
      differs: '与经办机构收到的那一份有以下不同：',
      agency: '经办机构收到的',
      open: '那一份正在办理，不用再提交。能改什么，请看它的办理进度。',
      /** After a case that is over, and of anybody else's. */
      over: '可以用这些内容重新提交，会有新的受理编号。',
      forOther: '要给另一个人办，可以用这些内容新开一份，再改成那个人的。',
      anew: '用这些内容新开一份',
    },
    busy: '这里有一份可能正在提交，暂不能替换。请先查看结果。',
    busyLink: '查看提交结果',
  },
  /** On a shared device, two minutes before everything is cleared. */
  idle: {
    title: '您还在吗？',
    text: '这台设备是公用的，已经13分钟没有人操作。满15分钟，填写的内容会自动清除，避免别人看到。现在内容都还在。',
    stay: '我在，继续办理',
    leave: '不办了，现在清除',
    left: (seconds: number): string =>
      seconds < 60 ? `还有${seconds}秒` : `还有${Math.floor(seconds / 60)}分${seconds % 60}秒`,
  },
  /** What was saved on this device and can't be read any more. */
  setAside: {
    title: '这台设备上保存的内容，有一部分无法读取',
    draft: '有一份没填完，打不开了，需要重新填写。存过续办文件的，可以导入后继续。',
    openFile: '导入续办文件',
    answers: (names: readonly string[]): string => `这些需要重新填：${names.join('、')}。`,
    changes: '正在修改的内容没有保留，请到办件里重新修改。',
    outbox: '上次提交的记录已损坏。请再提交一次，同一份只受理一次。',
    times: '保存时间无法读取，从今天起再保留7天。',
    cases: (numbers: readonly string[]): string =>
      `这些办件在本机的记录已损坏，办理不受影响。请用受理编号查询：${numbers.join('、')}`,
    search: '用受理编号查询',
    rest: '其他内容都在，不受影响。',
    seen: '知道了，删除无法读取的',
  },
  /** A draft whose week is over. */
  expired: {
    title: '有一份没填完，已到保存期限',
    changeTitle: '对一份办件的修改没有提交，已到保存期限',
    text: (when: string): string =>
      `上次保存：${when}。还要办的，请点“接着填”，再保留7天；不点的，一天后再打开时删除。`,
    goOn: '接着填',
    remove: '现在删除',
  },
  forget: {
    heading: '删除填写的内容',
    text: '没填完的这份会从这台设备上删除。已经提交的不受影响。',
    button: '删除这一份',
    done: '已删除',
    failed: '没有删除成功，内容还在这台设备上。请再试一次。',
  },
  /** Leaving the device: asked, then told on the start page. `canUndo`: for ten seconds, on one's own. */
  clear: {
    title: '退出并清除这台设备上的内容？',
    /** `isShared`: a simulated agency keeps nothing on a shared device, so that what was submitted there goes, too. */
    text: (canUndo: boolean, isShared: boolean): string =>
      `填到一半的内容、本机的办件列表都会从这台设备上删掉，${canUndo ? '10秒内可以恢复，过后不能恢复' : '不能恢复'}。${
        isDemo && isShared
          ? '演示里，模拟的经办机构就在这台设备上，会一起清空，编号以后查不到。'
          : '已经提交的不受影响，凭受理编号仍可查询。'
      }`,
    confirm: '清除并退出',
    cancel: '不清除',
    close: '关闭',
    /** With nothing to clear, but perhaps something that was looked up. */
    empty: {
      title: '要退出吗？',
      text: '这台设备上没有填到一半的内容，也没有办件列表，不用清除。退出后回到首页，查到的内容不再显示。',
      confirm: '退出',
      cancel: '不退出',
    },
    /** After a quarter of an hour without anybody, on a shared device. */
    idle: '这台设备是公用的，15分钟没有人操作，填的内容已经自动清除。',
    done: '已清除。这台设备上不再保存您填写的内容。',
    undo: {
      text: '已清除',
      label: '恢复',
      remaining: (seconds: number): string => `还有${seconds}秒`,
      done: '已恢复，原来的内容都在。',
    },
    failed:
      '没有清除成功：浏览器不让访问它的存储。请关闭所有本站页面后再试一次，或在浏览器设置里清除本站数据。',
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly keep: typeof words
  }
}
