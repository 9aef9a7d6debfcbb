import { startSample } from './served.ts'
import { doTasks } from './tasks/do-tasks.ts'
import { SAMPLE } from './tasks/known.ts'

// What people come to do, on the sample process.
doTasks('sample process', SAMPLE, startSample)
