#!/usr/bin/env node
// bin -> main -> command-line (arguments) -> commands/* (one a command, loaded when asked for)
import { main } from './main.ts'

const status = await main(process.argv.slice(2))
// Standard output that cannot be written sets a status too.
if (status !== 0) process.exitCode = status
