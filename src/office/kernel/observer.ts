/** Why a request is given up: patience has ended, or there was no place to wait. */
export type WithdrawalReason = 'patience' | 'no-place'

/**
 * Is notified of what happens in a run, event by event. It cannot influence the run, and a run without an observer does
 * no work for it. Override the methods you need. Requests are named by service and serial number (negative for the
 * initial backlog); all other things by their index in the Office.
 */
export class Observer {
  /** In the office at the start, since `came` (minutes, negative). */
  requestWasThere(_time: number, _service: number, _serial: number, _requestClass: number, _came: number): void {}
  /** `_again` when the citizen had applied before. */
  requestCame(_time: number, _service: number, _serial: number, _requestClass: number, _again: boolean): void {}
  /** The request got one of the numbers of the day, at once or on a later day. */
  requestGotNumber(_time: number, _service: number, _serial: number): void {}
  requestCompleted(_time: number, _service: number, _serial: number, _came: number): void {}
  /** A request, or a part of it, comes to a step and waits there or is served at once. */
  stepReached(_time: number, _step: number, _service: number, _serial: number): void {}
  /** The numbers of the day are used up: the citizen is sent home until the next working day. */
  requestTurnedAway(_time: number, _service: number, _serial: number): void {}
  /** One who was sent home has come on another day, and is sent home again. */
  requestTurnedAwayAgain(_time: number, _service: number, _serial: number): void {}
  /** A waiting request was given up, or a new one found no place to wait. */
  requestWithdrew(_time: number, _service: number, _serial: number, _came: number, _why: WithdrawalReason): void {}
  /** The work is rejected at this branch point, and the request goes back. */
  requestRejected(_time: number, _service: number, _serial: number, _branchPoint: number): void {}
  workStarted(_time: number, _unit: number, _step: number, _service: number, _serial: number): void {}
  /** `_why` is one of `downReason`; 0 when a link that the step needs goes down. */
  workPaused(_time: number, _unit: number, _why: number): void {}
  workResumed(_time: number, _unit: number): void {}
  /** Service in progress went back to the head of its queue; `_why` as in workPaused. */
  workHandedBack(_time: number, _unit: number, _why: number): void {}
  workDone(_time: number, _unit: number, _redo: boolean): void {}
  /**
   * Any other event of a request: `what` is a word of the mechanism that reports it, `where` a name from the scenario.
   */
  requestEvent(_time: number, _service: number, _serial: number, _what: string, _where: string): void {}
  letterIssued(_time: number, _service: number, _serial: number, _renewal: boolean, _letter: number): void {}
  /** A letter is written after its request has been completed or withdrawn. */
  letterOvertaken(_time: number, _service: number, _serial: number, _renewal: boolean, _letter: number): void {}
  unitState(_time: number, _unit: number, _state: number): void {}
  /**
   * A failure clock of a unit (index in `failures` of the unit) has run out; the consequences are reported afterwards.
   */
  unitFailed(_time: number, _unit: number, _clock: number): void {}
  /**
   * A unit is to go to a depot, or to another one than before. Reported before it is down, and for units away at the
   * start.
   */
  unitSent(_time: number, _unit: number, _depot: number): void {}
  linkState(_time: number, _link: number, _isDown: boolean): void {}
  /** Service that needs this link runs at this share of its speed; 1 for full speed again. */
  linkSpeed(_time: number, _link: number, _speed: number): void {}
  orderPlaced(_time: number, _supply: number): void {}
  triggerTurned(_time: number, _trigger: number, _isActive: boolean): void {}
  stockChanged(_time: number, _supply: number, _stock: number): void {}
  /** Some step finds less in stock than one service consumes, or no longer does. */
  supplyShort(_time: number, _supply: number, _isShort: boolean): void {}
  supplyRationed(_time: number, _supply: number, _isRationed: boolean): void {}
}
