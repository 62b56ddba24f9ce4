// Stands for listening/own-thread.js in a session.
export { carryOut as inOwnThread } from '../../../dist/cli/carry-out.js'
