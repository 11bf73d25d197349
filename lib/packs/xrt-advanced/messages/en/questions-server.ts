import type { PackMessages } from '@/lib/sizing/pack'

/** The words of the first steps: project, server and ports. */
export const serverQuestions: PackMessages = {
  'step.project.title': 'Project',
  'step.project.intro':
    'A first installation and an update do not follow the same plan; Treasury and mobile devices change what has to be installed.',
  'question.mode.label': 'Installation or update',
  'question.mode.help': 'Choose update if an earlier release is already in place.',
  'question.mode.why':
    'An update begins with backups, then each product is uninstalled and reinstalled.',
  'option.mode.new': 'First installation',
  'option.mode.update': 'Update',
  'question.treasury.label': 'Is Sage XRT Treasury used?',
  'question.treasury.help': 'Treasury is a separate product, installed before Advanced.',
  'question.treasury.why':
    'Treasury joins the installation plan and synchronises with Advanced through the Odata service, which is then indispensable.',
  'question.mobile.label': 'Viewing on phones or tablets?',
  'question.mobile.help': 'Only some functions can be reached this way.',
  'question.mobile.why':
    'Viewing on a phone goes through the PWA service, to be installed with Advanced.',
  'question.modules.label': 'Modules used',
  'question.modules.help': 'One module a line, as it stands in your contract.',
  'question.modules.why':
    'All modules are installed; the list is repeated in the configuration sheet and changes nothing else.',
  'question.installed.bfl.label': 'Installed version of Bank Format Library',
  'question.installed.bfl.help':
    'As shown among the installed programs of Windows, for example 4.2.1 or 5.0.1.',
  'question.installed.bfl.why':
    'The guide describes the update from 4.2.x alone: any other version is to be confirmed.',
  'question.installed.cs.label': 'Installed version of Common Services',
  'question.installed.cs.help':
    'As shown among the installed programs of Windows, for example 4.2.1 or 5.0.1.',
  'question.installed.cs.why':
    'The guide describes the update from 4.2.x alone: any other version is to be confirmed.',
  'question.installed.advanced.label': 'Installed version of Advanced',
  'question.installed.advanced.help':
    'As shown among the installed programs of Windows, for example 4.2.1 or 5.0.1.',
  'question.installed.advanced.why':
    'The guide describes the update from 4.0.x or 5.x.x alone: any other version is to be confirmed.',
  'step.platform.title': 'Server',
  'step.platform.intro':
    'This guide gives no processor, memory or disk: they stand in Sage’s technical guidelines.',
  'question.guidelinesChecked.label': 'Have the technical guidelines been checked?',
  'question.guidelinesChecked.help':
    'Answer yes once every point of SXA.2022.R2.TechnicalGuidelines_FR.pdf is met.',
  'question.guidelinesChecked.why':
    'The installation takes these prerequisites as met; a reservation stays until this is confirmed.',
  'question.iis.version.label': 'Version of IIS',
  'question.iis.version.help': 'Windows Server 2016 and later come with IIS 10.',
  'question.iis.version.why': 'The guide asks for IIS 10 at least.',
  'question.sql.version.label': 'Version of SQL Server',
  'question.sql.version.help': 'The engine that will carry the database of Advanced.',
  'question.sql.version.why': 'The guide names SQL Server 2017 and 2019 alone.',
  'option.sql.version.other': 'Another',
  'question.architecture.label': 'Architecture of Windows',
  'question.architecture.help': 'Stated in the settings of Windows, under “System type”.',
  'question.architecture.why':
    'The products are 64-bit applications: a 32-bit Windows cannot carry them.',
  'option.architecture.x64': '64-bit',
  'option.architecture.x86': '32-bit',
  'step.ports.title': 'Ports',
  'step.ports.intro':
    'The site’s port determines the next three; check that nothing else listens there.',
  'question.basePort.label': 'Port of the web site',
  'question.basePort.help': 'The next three ports go to BatchTasks, Odata and the PWA.',
  'question.basePort.why':
    'The proposed port is 1025. Changing it shifts the other three, hence a maximum of 65532.',
  'question.usedPorts.label': 'Ports already in use on the server',
  'question.usedPorts.help': 'One number a line, for example 1433 for SQL Server.',
  'question.usedPorts.why':
    'A port already taken would keep a service from starting: we compare the two lists.',
  'question.ports.batch.label': 'Port imposed for Sage.Next.BatchTasks',
  'question.ports.batch.help': 'State it only if this port must differ from the one computed.',
  'question.ports.batch.why': 'By default, this service takes the port after the site’s.',
  'question.ports.odata.label': 'Port imposed for Odata',
  'question.ports.odata.help': 'State it only if this port must differ from the one computed.',
  'question.ports.odata.why': 'By default, this service takes the second port after the site’s.',
  'question.ports.pwa.label': 'Port imposed for PWA',
  'question.ports.pwa.help': 'State it only if this port must differ from the one computed.',
  'question.ports.pwa.why': 'By default, this service takes the third port after the site’s.',
}
