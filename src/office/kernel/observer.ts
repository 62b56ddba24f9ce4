/**
 * Hears what happens in a run, event by event. The model tells; it never waits for an answer, and a run without an
 * observer does no work for one. Override what you need. Requests are named by service and serial number (negative
 * for those in the office at the start); all other things by their index in the Office.
 */
export class Observer {
  requestCame(_time: number, _service: number, _serial: number, _requestClass: number): void {}
  requestCompleted(_time: number, _service: number, _serial: number, _came: number): void {}
  /** A request, or a part of it, comes to a step and waits there or begins at once. */
  stepReached(_time: number, _step: number, _service: number, _serial: number): void {}
  /** The numbers of the day are gone: the citizen is sent home until the next working day. */
  requestTurnedAway(_time: number, _service: number, _serial: number): void {}
  /** One who waited has given the request up, or found no place to wait. */
  requestWithdrew(_time: number, _service: number, _serial: number, _came: number): void {}
  workStarted(_time: number, _unit: number, _step: number, _service: number, _serial: number): void {}
  workPaused(_time: number, _unit: number): void {}
  workResumed(_time: number, _unit: number): void {}
  /** Work in hand went back to the head of its queue. */
  workHandedBack(_time: number, _unit: number): void {}
  workDone(_time: number, _unit: number, _redo: boolean): void {}
  /**
   * Something happens to a request for which there is no word of its own here: `what` is a word of the mechanism that
   * tells it, `where` the name of a thing of the scenario.
   */
  requestEvent(_time: number, _service: number, _serial: number, _what: string, _where: string): void {}
  letterIssued(_time: number, _service: number, _serial: number, _renewal: boolean): void {}
  unitState(_time: number, _unit: number, _state: number): void {}
  linkState(_time: number, _link: number, _isDown: boolean): void {}
  /** A link lets work go on at this share of its speed; 1 for full speed again. */
  linkSpeed(_time: number, _link: number, _speed: number): void {}
  orderPlaced(_time: number, _supply: number): void {}
  triggerTurned(_time: number, _trigger: number, _isActive: boolean): void {}
  stockChanged(_time: number, _supply: number, _stock: number): void {}
}
