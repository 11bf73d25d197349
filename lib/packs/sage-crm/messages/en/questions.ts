import type { PackMessages } from '@/lib/sizing/pack'
import { options } from './options'
import { projectQuestions } from './questions-project'
import { serverQuestions } from './questions-servers'

/** The words of the wizard in English: steps, questions, options and examples. */
export const questions: PackMessages = {
  'step.project.title': 'Your project',
  'step.project.intro':
    'Say whether this is a first installation or an update, and under which name Sage knows the company.',
  'step.licence.title': 'Users and licence',
  'step.licence.intro':
    'Count everyone who will have an account, even those who do not log in every day.',
  'step.servers.title': 'Web servers',
  'step.servers.intro':
    'Web servers run the application. How many there are is your choice: the installation guide gives no threshold.',
  'step.sql-server.title': 'Database',
  'step.sql-server.intro':
    'SQL Server holds the data. Describe the one you own, or the one you plan to have.',
  'step.prerequisites.title': 'Before installing',
  'step.prerequisites.intro':
    'A few rights and settings must be in place on the day of the installation: better check them now.',
  'step.integration.title': 'Links',
  'step.integration.intro':
    'The CRM can exchange data with Gestion commerciale and with Exchange. Skip this step if you want neither.',
  ...projectQuestions,
  ...serverQuestions,
  ...options,
  'example.starter': 'Small team, 5 users',
  'example.starter.description': 'A single server, where the setup brings SQL Server Express.',
  'example.single': 'Medium business, 25 users',
  'example.single.description': 'One web server, SQL Server on another machine, and no link.',
  'example.integrated': 'Linked with Gestion commerciale, 40 users',
  'example.integrated.description':
    'A single server, linked with two companies of Gestion commerciale and with Exchange.',
  'example.balanced': 'Group, 180 users',
  'example.balanced.description':
    'Three web servers that share the load, a database server and a link.',
  'example.update': 'Update of two servers',
  'example.update.description': 'An upgrade rehearsed on a copy before production is touched.',
}
