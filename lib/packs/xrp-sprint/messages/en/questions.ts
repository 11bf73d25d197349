import type { PackMessages } from '@/lib/sizing/pack'
import { options } from './options'
import { projectQuestions } from './questions-project'
import { serverQuestions } from './questions-servers'
import { workstationQuestions } from './questions-workstations'

/** The words of the wizard in English: steps, questions, options and examples. */
export const questions: PackMessages = {
  'step.configuration.title': 'Your project',
  'step.configuration.intro':
    'Let us start with the setting: the kind of installation, the machines and the Windows domain.',
  'step.users.title': 'Your users',
  'step.users.intro':
    'Count the people connected at the same time at peak hours, not the staff of the company.',
  'step.session-host.title': 'Remote Desktop',
  'step.session-host.intro':
    'With Remote Desktop the software runs on a server called a session host, and the workstation only shows its picture. Leave 0 if you do not use it.',
  'step.publishing.title': 'Access and publishing',
  'step.publishing.intro':
    'Say what must be reachable outside your offices: such access needs special protection.',
  'step.services.title': 'Databases and services',
  'step.services.intro':
    'Give your databases by business line, then say where the services of the software should run.',
  'step.database.title': 'Database server',
  'step.database.intro':
    'State the versions of Windows and SQL Server: not all of them go together, and some are no longer supported.',
  'step.workstations.title': 'Your workstations',
  'step.workstations.intro':
    'Describe the workstations in identical groups, and the options that ask more of them.',
  'step.network.title': 'Network and operations',
  'step.network.intro':
    'Finish with the network, the printers, and how backups and updates are organised.',
  ...projectQuestions,
  ...serverQuestions,
  ...workstationQuestions,
  ...options,
  'example.monoposte': 'A single PC',
  'example.monoposte.description':
    'One person works alone: the database is on that PC, without a server.',
  'example.mono-10': 'Small firm, 10 workstations',
  'example.mono-10.description':
    'Nine people connected at the same time to a single server reserved for Cegid.',
  'example.sme-40': 'Mid-sized company, 40 connections',
  'example.sme-40.description':
    'A head office and a branch, one application server and one database server.',
  'example.rds-60': 'Remote Desktop, 60 sessions',
  'example.rds-60.description':
    'Sixty sessions on Hyper-V virtual machines, and two application servers.',
  'example.enterprise': 'Group, 180 users',
  'example.enterprise.description':
    'Remote Desktop, Internet access, Self-Service open to the outside and 75 databases on VMware virtual machines.',
}
