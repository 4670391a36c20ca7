import type { Language } from '../../i18n/messages.ts'
import { breaths, type ReadableText } from './readableText.ts'

const speaks = (voice: SpeechSynthesisVoice, language: Language): boolean =>
  voice.lang.toLowerCase().startsWith(language === 'en' ? 'en' : 'zh')

/** Whether this device may speak a language. Some browsers name no voice before the first word: they get the benefit of the doubt. */
export function hasVoice(language: Language): boolean {
  const voices = speechSynthesis.getVoices()
  return voices.length === 0 || voices.some((voice) => speaks(voice, language))
}

interface Listener {
  readonly onPiece: (element: Element) => void
  readonly onEnd: () => void
  readonly onFailure: () => void
}

/**
 * Reads pieces one after the other, a little slower than usual.
 * @returns stops it; nothing is heard of it after that.
 */
export function readOut(pieces: readonly ReadableText[], language: Language, listener: Listener): () => void {
  const voice = speechSynthesis.getVoices().find((one) => speaks(one, language))
  const queue = pieces.flatMap(({ element, text }) => breaths(text).map((breath) => ({ element, breath })))
  let stopped = false
  // Held on to: some browsers forget an utterance that nobody holds, and never say that it has ended.
  let current: SpeechSynthesisUtterance | undefined
  const next = (): void => {
    const piece = queue.shift()
    if (stopped) return
    if (!piece) return listener.onEnd()
    const words = new SpeechSynthesisUtterance(piece.breath)
    current = words
    words.lang = language
    if (voice) words.voice = voice
    words.rate = 0.9
    words.addEventListener('end', next)
    words.addEventListener('error', () => {
      if (stopped) return
      stopped = true
      listener.onFailure()
    })
    listener.onPiece(piece.element)
    speechSynthesis.speak(words)
  }
  speechSynthesis.cancel()
  next()
  return () => {
    stopped = true
    if (current) speechSynthesis.cancel()
    current = undefined
  }
}
