import type { PackMessages } from '@/lib/sizing/pack'
import { optionNames } from '../products'

/** The words of the wizard: steps, questions, options and examples. */
export const questions: PackMessages = {
  ...optionNames,
  'step.stores.title': 'Stores and tills',
  'step.stores.intro':
    'Describe each store: its number of tills decides its machines, and its software is held against the prerequisites.',
  'step.surroundings.title': 'Other applications',
  'step.surroundings.intro':
    'What else runs on the same machines may add prerequisites of its own.',
  'question.stores.label': 'Stores',
  'question.stores.help': 'Add one row for each store, even if all of them are equipped alike.',
  'question.stores.why':
    'A single till stands alone, from two to five tills one of them acts as the server, and from six on a server is needed. The system, SQL engine, drivers and antivirus of each store are held against the table of software.',
  'question.stores.name.label': 'Name of the store',
  'question.stores.name.help': 'Letters, digits, spaces and hyphens, for example Paris Nord-2.',
  'question.stores.tills.label': 'Number of tills',
  'question.stores.tills.help':
    'All the tills of the store, the main till included; a server is not a till.',
  'question.stores.forcedTopology.label': 'Imposed architecture',
  'question.stores.forcedTopology.help':
    'Only if it is settled already; otherwise the number of tills decides.',
  'question.stores.os.label': 'System of the machines',
  'question.stores.os.help': 'The Windows installed on the tills and on the server of this store.',
  'question.stores.bits.label': 'Windows architecture',
  'question.stores.bits.help': 'Shown in the Windows settings, under “System type”.',
  'question.stores.channel.label': 'Edition of Windows 10',
  'question.stores.channel.help':
    'An LTSB or LTSC edition is advised, since it is maintained for longer.',
  'question.stores.sql.label': 'SQL Server Express',
  'question.stores.sql.help':
    'Database engine of each machine; version 2014 SP3 is that of the table.',
  'question.stores.sqlSp.label': 'Service Pack of SQL Server 2014',
  'question.stores.sqlSp.help':
    'Number of the Service Pack, 0 if there is none; Service Pack 3 is needed.',
  'question.stores.antivirus.label': 'Antivirus',
  'question.stores.antivirus.help':
    'Name of the product, or nothing if none is chosen. Kaspersky is incompatible.',
  'question.stores.opos.label': 'Till peripherals (OPOS)',
  'question.stores.opos.help':
    'One row for each make of peripherals, with the version of its OPOS driver.',
  'question.stores.opos.brand.label': 'Make of the peripherals',
  'question.stores.opos.version.label': 'Version of the OPOS driver',
  'question.stores.opos.version.help': 'Written as 2.70 ER15, 3.00 or 2.2.13.',
  'question.stores.opos.bits.label': '32-bit or 64-bit driver (IBM)',
  'question.stores.opos.bits.help': 'Needed for IBM: the driver exists in both architectures.',
  'question.stores.opos.machineBrand.label': 'Make of the till (Wincor)',
  'question.stores.opos.machineBrand.help':
    'Needed for Wincor: its drivers are reserved for its own machines.',
  'question.otherCegidApps.label': 'Other Cegid applications',
  'question.otherCegidApps.help': 'Those that run on the same machines, one a line.',
  'question.otherCegidApps.why':
    'The prerequisites of all the Cegid applications present hold together: we remind you to compare them.',
  'option.stores.forcedTopology.autonomous': 'Stand-alone till',
  'option.stores.forcedTopology.main-secondary': 'Main till and secondary tills',
  'option.stores.forcedTopology.server': 'Server and tills',
  'option.stores.os.other': 'Other',
  'option.stores.bits.32': '32-bit',
  'option.stores.bits.64': '64-bit',
  'option.stores.channel.other': 'Other',
  'option.stores.sql.other': 'Other',
  'option.stores.opos.bits.32': '32-bit',
  'option.stores.opos.bits.64': '64-bit',
  'option.stores.opos.machineBrand.other': 'Other',
  'example.boutique': 'Shop with one till',
  'example.boutique.description': 'A stand-alone till and an Epson printer.',
  'example.shop': 'Store with four tills',
  'example.shop.description': 'A main till, three secondary tills and IBM peripherals.',
  'example.department-store': 'Large store with a server',
  'example.department-store.description':
    'Twelve Wincor tills, a server and another Cegid application.',
  'example.chain': 'Chain of five stores',
  'example.chain.description': 'From one to nine tills a store, with departures to be confirmed.',
}
