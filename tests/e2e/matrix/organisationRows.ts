const batches = 'tests/e2e/batches.test.ts'

/** What goes wrong with an organisation at work, in mid-batch or at a door: what is promised, and the test that plays it. */
export const organisationRows: readonly {
  readonly no: string
  readonly fault: string
  readonly expected: string
  readonly file: string
  readonly title: string
}[] = [
  {
    no: 'O1',
    fault: 'answers lost, reload and a second tab in mid-batch',
    expected: 'goes on by itself; each person has one application',
    file: batches,
    title:
      'answers that get lost, a reload in mid-batch and a second tab leave everybody with one application',
  },
  {
    no: 'O2',
    fault: 'two clerks on one batch, and a clock that jumps meanwhile',
    expected: 'it waits until the second one takes it over; each person has one application',
    file: batches,
    title:
      'another clerk takes over a batch that stood still while the clock jumped, and nobody is applied for twice',
  },
  {
    no: 'O3',
    fault: 'storage full',
    expected: 'said before anybody is submitted',
    file: batches,
    title: 'a full device is told before anybody is submitted',
  },
  {
    no: 'O4',
    fault: 'double press, lost answer and reload in a batch of registrations',
    expected: 'each employee is registered once',
    file: 'tests/e2e/registrations.test.ts',
    title: 'an employer registers the employees who are due together, each once',
  },
  {
    no: 'O5',
    fault: 'no network at the door, the phone put away meanwhile',
    expected: 'kept on the device, in the ledger once; the chain is whole and adds up',
    file: 'tests/e2e/handOut.test.ts',
    title:
      'a villager over eighty signs by mark at the door, without network; later it is in the ledger, once',
  },
  {
    no: 'O6',
    fault: 'the browser killed in mid-batch',
    expected: 'goes on when the tab is restored; each person has one application',
    file: 'tests/e2e/batchFaults.test.ts',
    title:
      'a browser that is killed in mid-batch goes on when its tab is restored, and applies for nobody twice',
  },
  {
    no: 'O7',
    fault: 'storage full in mid-batch',
    expected: 'says so and stops; with room again each person has one application',
    file: 'tests/e2e/batchFaults.test.ts',
    title:
      'a device that is full in mid-batch says so and stops; with room again it goes on, and applies for nobody twice',
  },
]
