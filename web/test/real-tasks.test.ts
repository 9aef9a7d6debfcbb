import { test } from 'vitest'
import { hasReadouts, startReadouts } from './readouts.ts'
import { doTasks } from './tasks/do-tasks.ts'
import { GAZA } from './tasks/known.ts'

// The same on real readouts of many pages each, with hundreds of names: what an invented sample is too tidy for.
if (hasReadouts()) doTasks('real readouts', GAZA, startReadouts)
else test.skip('the real readouts are not here; READOUT_DATA names the folder that holds data/readouts', () => {})
