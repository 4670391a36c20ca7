import { createPlayer, type Player } from './player.ts'

/** A frame out of sight in which screens are played, to be read or drawn. */
export interface StudioFrame {
  readonly frame: HTMLIFrameElement
  readonly player: Player
  /** Ends what is played, and takes the frame away. */
  readonly close: () => void
}

/** Puts such a frame into the page, as wide as a phone until it is made otherwise. @param start the address of the start page */
export function openStudioFrame(start: string): StudioFrame {
  const frame = document.createElement('iframe')
  frame.name = 'demo-frame'
  frame.className = 'wall-studio'
  frame.inert = true
  frame.ariaHidden = 'true'
  frame.tabIndex = -1
  frame.width = '390'
  frame.height = '844'
  frame.src = start
  const player = createPlayer(frame)
  document.body.append(frame)
  const close = (): void => {
    player.close()
    frame.remove()
  }
  return { frame, player, close }
}
