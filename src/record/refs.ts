import { actorRefs, findingRefs } from '../model/finding-key.ts'
import { remembered } from './remembered.ts'

/** The refs of a reading's findings, by their ids. */
export const refsOfFindings = remembered(findingRefs)
/** The refs of a reading's actors, by their ids. */
export const refsOfActors = remembered(actorRefs)
