import { expect, test } from 'vitest'
import { languages } from '../../src/i18n/messages.ts'
import { allWords } from '../e2e/words.ts'

// WCAG 2.5.3: whoever speaks what they see must be understood.
test.each(languages)(
  'what a button of a line is called has the words that are seen on it, in %s',
  async (language) => {
    const { roster, invitation, handout, operators } = await allWords(language)
    const name = '林演示'
    const { self, guardian } = roster.decides
    const pairs: readonly (readonly [shown: string, called: string])[] = [
      [roster.edit, roster.editOf(name)],
      [roster.remove, roster.removeOf(name)],
      [roster.correct, roster.correctOf(name)],
      [roster.photos.frame, roster.photos.frameOf(name)],
      [self.handOver, self.handOverTo(name)],
      [guardian.handOver, guardian.handOverTo(name)],
      [invitation.show, invitation.showOf(name)],
      [invitation.revoke, invitation.revokeOf(name)],
      [invitation.again, invitation.againOf(name)],
      [invitation.here.make, invitation.here.makeOf(name)],
      [handout.change, handout.changeOf(name)],
      [handout.discard, handout.discardOf(name)],
      [handout.ok, handout.settle(name)],
      [handout.handOut, handout.handOutTo(name)],
      [handout.goAway, handout.awayOf(name)],
      [handout.foundAgain, handout.foundOf(name)],
      [handout.reverse, handout.reverseOf(name, 'issued')],
      [operators.dismiss, operators.dismissOf(name)],
      [operators.restore, operators.restoreOf(name)],
    ]
    expect(pairs.filter(([shown, called]) => !called.toLowerCase().includes(shown.toLowerCase()))).toEqual([])
  },
)
