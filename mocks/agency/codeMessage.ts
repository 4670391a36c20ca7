import { type Words, words } from './words.ts'

/** The text message with a code that proves a number, or opens a case that somebody searched for. */
export const codeMessage = (code: string, opensCase: boolean): Words =>
  opensCase
    ? words(
        `【社保卡演示】查询进度的验证码 ${code}，10分钟内有效。不是您在查，就不用理会，也不要告诉任何人。`,
        `[Social security card demo] Your code to see progress is ${code}, valid for 10 minutes. If it was not you who asked, ignore it and tell nobody.`,
      )
    : words(
        `【社保卡演示】验证码 ${code}，10分钟内有效。工作人员不会向您索要验证码。`,
        `[Social security card demo] Your code is ${code}, valid for 10 minutes. Our staff will never ask you for it.`,
      )
