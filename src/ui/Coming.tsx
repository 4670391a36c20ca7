/**
 * Stands where something comes in a moment, and keeps what is below it off the screen until then: it would jump. For what may turn
 * out to be nothing, which has no shape to show meanwhile.
 */
export const Coming = () => <span className="coming" hidden />
