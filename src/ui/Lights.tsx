import { CheckIcon } from './icons.tsx'

export interface LightsProps {
  lights: { social: boolean; financial: boolean }
  words: {
    /** "社保功能" */
    social: string
    /** "金融功能" */
    financial: string
    /** "已启用" */
    on: string
    /** "未启用" */
    off: string
  }
}

/** The two functions of one card, each with its own switch at its own counter: lit or not, and said in words. */
export function Lights({ lights, words }: LightsProps) {
  return (
    <ul className="lights">
      {(['social', 'financial'] as const).map((light) => (
        <li key={light} className={lights[light] ? 'light is-on' : 'light'}>
          <span className="light-lamp">{lights[light] && <CheckIcon />}</span>
          <span>{words[light]}</span>
          <strong>{lights[light] ? words.on : words.off}</strong>
        </li>
      ))}
    </ul>
  )
}
