import type { Messages } from './fr'

/** The areas the browser needs where a system is sized; everything else stays on the server. */
export function workbenchMessages({
  shell,
  problems,
  projects,
  result,
  systems,
  trace,
  wizard,
}: Messages) {
  return { shell, problems, projects, result, systems, trace, wizard }
}
