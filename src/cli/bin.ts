#!/usr/bin/env node
// bin -> main -> command-line (arguments) -> commands/* (one a command, loaded when asked for)
import { main } from './main.ts'

process.exitCode = await main(process.argv.slice(2))
