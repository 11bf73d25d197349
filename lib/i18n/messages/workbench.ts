import type { Messages } from './fr'

/** The areas the browser needs where a system is sized; everything else stays on the server. */
export function workbenchMessages({
  diagram,
  shell,
  problems,
  projects,
  projectSystems,
  result,
  systems,
  together,
  trace,
  wizard,
}: Messages) {
  return {
    diagram,
    shell,
    problems,
    projects,
    projectSystems,
    result,
    systems,
    together,
    trace,
    wizard,
  }
}
