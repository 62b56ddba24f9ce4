/** Why a citizen gives a request up: the patience is at an end, or there was no place to wait. */
export type WithdrawalReason = 'patience' | 'no-place'

/**
 * Hears what happens in a run, event by event. The model tells; it never waits for an answer, and a run without an
 * observer does no work for one. Override what you need. Requests are named by service and serial number (negative
 * for those in the office at the start); all other things by their index in the Office.
 */
export class Observer {
  /** In the office at the start, since `came` (minutes, negative). */
  requestWasThere(_time: number, _service: number, _serial: number, _requestClass: number, _came: number): void {}
  /** `_again` when the citizen had applied before: given up, or been served. */
  requestCame(_time: number, _service: number, _serial: number, _requestClass: number, _again: boolean): void {}
  /** Where numbers are given out: one of the day's, at once or on a later day. */
  requestGotNumber(_time: number, _service: number, _serial: number): void {}
  requestCompleted(_time: number, _service: number, _serial: number, _came: number): void {}
  /** A request, or a part of it, comes to a step and waits there or begins at once. */
  stepReached(_time: number, _step: number, _service: number, _serial: number): void {}
  /** The numbers of the day are gone: the citizen is sent home until the next working day. */
  requestTurnedAway(_time: number, _service: number, _serial: number): void {}
  /** One who waited has given the request up, or found no place to wait. */
  requestWithdrew(_time: number, _service: number, _serial: number, _came: number, _why: WithdrawalReason): void {}
  /** Its work is rejected at this branch point, and it goes back. */
  requestRejected(_time: number, _service: number, _serial: number, _branchPoint: number): void {}
  workStarted(_time: number, _unit: number, _step: number, _service: number, _serial: number): void {}
  /** `_why` is one of `downReason`; 0 when a link that the step needs goes down. */
  workPaused(_time: number, _unit: number, _why: number): void {}
  workResumed(_time: number, _unit: number): void {}
  /** Work in hand went back to the head of its queue; `_why` as when work pauses. */
  workHandedBack(_time: number, _unit: number, _why: number): void {}
  workDone(_time: number, _unit: number, _redo: boolean): void {}
  /**
   * Something happens to a request for which there is no word of its own here: `what` is a word of the mechanism that
   * tells it, `where` the name of a thing of the scenario.
   */
  requestEvent(_time: number, _service: number, _serial: number, _what: string, _where: string): void {}
  letterIssued(_time: number, _service: number, _serial: number, _renewal: boolean): void {}
  unitState(_time: number, _unit: number, _state: number): void {}
  /** A failure clock of a unit, by its index in `failures` of the unit, has run out; what follows from it comes after. */
  unitFailed(_time: number, _unit: number, _clock: number): void {}
  /** A unit is to go to a depot, or to another one than before; told before it is down, and for those away at the start. */
  unitSent(_time: number, _unit: number, _depot: number): void {}
  linkState(_time: number, _link: number, _isDown: boolean): void {}
  /** A link lets work go on at this share of its speed; 1 for full speed again. */
  linkSpeed(_time: number, _link: number, _speed: number): void {}
  orderPlaced(_time: number, _supply: number): void {}
  triggerTurned(_time: number, _trigger: number, _isActive: boolean): void {}
  stockChanged(_time: number, _supply: number, _stock: number): void {}
  /** Some step finds, or no longer finds, less in stock than a piece of its work takes. */
  supplyShort(_time: number, _supply: number, _isShort: boolean): void {}
  supplyRationed(_time: number, _supply: number, _isRationed: boolean): void {}
}
