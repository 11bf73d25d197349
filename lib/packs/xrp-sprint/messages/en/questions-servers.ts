import type { PackMessages } from '@/lib/sizing/pack'

/** Questions about access from outside, Cegid services and the database server, in English. */
export const serverQuestions: PackMessages = {
  'question.wan.label': 'Sites on a private network',
  'question.wan.help':
    'Answer yes if other sites reach your servers over a private network (WAN), without using the Internet.',
  'question.wan.why':
    'The link then appears in the drawing. The publisher gives types of access by way of indication, to be confirmed for the way each site works.',
  'question.internet.smartClient.label': 'Access over the Internet',
  'question.internet.smartClient.help':
    'Answer yes if people will use the Smart Client, the Cegid program on the workstation, over the Internet.',
  'question.internet.smartClient.why':
    'The application server always stays on your internal network. Internet access therefore calls for a load balancer (ARR) in a zone cut off from the rest, the DMZ.',
  'question.exposure.selfService.label': 'Use of Self-Service',
  'question.exposure.selfService.help':
    'Say whether the Self-Service component will be used, and whether also outside your network.',
  'question.exposure.selfService.why':
    'Open to the outside, this service has to be protected: firewall, load balancer in the DMZ and encrypted exchanges.',
  'question.exposure.webApi.label': 'Use of the Web API',
  'question.exposure.webApi.help':
    'Say whether other software will exchange data with Cegid XRP Sprint through its Web API, and whether also from outside your network.',
  'question.exposure.webApi.why':
    'Open to the outside, this entrance for programs has to be protected like any other published service.',
  'question.exposure.erpDataService.label': 'Use of ERP Data Service',
  'question.exposure.erpDataService.help':
    'Say whether ERP Data Service, one of Cegid’s web tools, will be used, and whether also outside your network.',
  'question.exposure.erpDataService.why':
    'Open to the outside, this service exposes part of the software: it has to be protected like any other published service.',
  'question.tls.mode.label': 'Server certificate',
  'question.tls.mode.help':
    'The certificate proves who the server is and lets exchanges be encrypted (https).',
  'question.tls.mode.why':
    'On the company network it is usual to do without. Over the Internet, a certificate of a recognised authority is advised, and a service open to the outside cannot remain unencrypted.',
  'question.arr.highAvailability.label': 'Double the load balancer',
  'question.arr.highAvailability.help':
    'Answer yes if access must remain possible when a load balancer (ARR) breaks down.',
  'question.arr.highAvailability.why':
    'We then propose two load balancers with two network cards each.',
  'question.exposure.erpAlertService.label': 'Email alerts (ERP Alert Service)',
  'question.exposure.erpAlertService.help': 'Say whether the software will send alerts by email.',
  'question.exposure.erpAlertService.why':
    'This service cannot work without a mail server (SMTP), whose settings we then ask for.',
  'question.smtp.host.label': 'Mail server (SMTP)',
  'question.smtp.host.help':
    'Name or address of the server that sends emails, such as smtp.example.com; the password is never asked here.',
  'question.smtp.host.why':
    'Alerts leave through this server. Without it, ERP Alert Service cannot send anything.',
  'question.smtp.port.label': 'Mail server port',
  'question.smtp.port.help':
    'Port number given by your mail provider, from 1 to 65,535; 25 is the most common.',
  'question.smtp.port.why':
    'This port has to be open in the firewall: it is listed in the network flow plan.',
  'question.smtp.auth.label': 'Sign-in to the mail server',
  'question.smtp.auth.help': 'How the software has to identify itself to the mail server.',
  'question.smtp.auth.why':
    'The service accepts a name and a password, with or without SSL encryption. A provider that insists on OAuth is not suitable.',
  'question.smtp.user.label': 'Sending account',
  'question.smtp.user.help':
    'Name of the account that will send the alerts; do not enter its password.',
  'question.smtp.user.why':
    'This name goes on the settings sheet handed to whoever installs the service.',
  'question.smtp.dailyVolume.label': 'Emails sent per day',
  'question.smtp.dailyVolume.help':
    'Number of emails you expect to send each day; leave empty if you do not know.',
  'question.smtp.dailyVolume.why':
    'Large volumes can be taken for spam. If necessary, plan for a bulk mail service.',
  'question.smtp.contractLimit.label': 'Sending limit of the contract',
  'question.smtp.contractLimit.help':
    'Number of emails per day that your contract allows; leave empty if you do not know.',
  'question.smtp.contractLimit.why':
    'We compare it with the expected volume, so that alerts are not blocked.',

  'question.databases.label': 'Databases by business line',
  'question.databases.help':
    'For each business line (accounting, payroll…), give the number of databases, or folders, you will use.',
  'question.databases.why':
    'Automatic tasks are organised by business line, and one instance handles at most 30 databases. Beyond that, another instance is needed.',
  'question.databases.domain.label': 'Business line',
  'question.databases.domain.help':
    'For example Accounting or Payroll; each business line once only.',
  'question.databases.count.label': 'Number of databases',
  'question.databases.count.help': 'Databases, or folders, of this business line.',
  'question.services.report.label': 'Report service',
  'question.services.report.help':
    'Cegid Report Service, which produces the reports to print: say where it should run.',
  'question.services.report.why':
    'By default it shares the application server. A dedicated server is preferable if many reports are produced; the choice is yours.',
  'question.services.msmq.label': 'Message queues (MSMQ)',
  'question.services.msmq.help':
    'The Windows feature that queues the requests exchanged between services: say where it should run.',
  'question.services.msmq.why':
    'By default it shares the application server. Placing it elsewhere adds a services server.',
  'question.services.processServer.label': 'Heavy tasks (Process Server)',
  'question.services.processServer.help':
    'The service that runs heavy, occasional tasks: say where it should run.',
  'question.services.processServer.why':
    'A heavy task can slow down the people connected to the same server. A dedicated machine spares them.',
  'question.services.workerProcess.label': 'Repeated actions (Worker Process)',
  'question.services.workerProcess.help':
    'The service that runs short, frequent actions, such as validating an accounting entry: say where it should run.',
  'question.services.workerProcess.why':
    'A Worker Process uses resources even when idle. Depending on how many there are, a dedicated server may be preferable.',
  'question.wp.avgConcurrentUsers.label': 'Simultaneous users on average',
  'question.wp.avgConcurrentUsers.help':
    'Number of people connected at the same time at an ordinary hour, not at the busiest one.',
  'question.wp.avgConcurrentUsers.why':
    'Together with the number of databases, this average is used to calibrate the Worker Processes in the publisher’s workbook.',
  'question.wp.countFromCalibration.label': 'Worker Processes from calibration (0: not yet known)',
  'question.wp.countFromCalibration.help':
    'Number of Worker Processes found with the publisher’s calibration workbook; 0 if you have not filled it in yet.',
  'question.wp.countFromCalibration.why':
    'Only the publisher’s workbook can work out this number. We carry over your result and never make one up.',
  'question.wp.memoryFromCalibrationGb.label': 'Memory from calibration (0: not yet known)',
  'question.wp.memoryFromCalibrationGb.help':
    'Memory in GB that the calibration workbook asks for the Worker Processes; 0 if you have not filled it in yet.',
  'question.wp.memoryFromCalibrationGb.why':
    'This memory is added to that of the server which hosts the Worker Processes.',

  'question.db.os.label': 'Windows on the database server',
  'question.db.os.help': 'The version of Windows Server installed on the database server.',
  'question.db.os.why':
    'Only certain pairs of Windows and SQL Server have been tested. We also check that Microsoft still supports this version.',
  'question.db.sqlVersion.label': 'SQL Server version',
  'question.db.sqlVersion.help': 'The version of the engine that manages the databases.',
  'question.db.sqlVersion.why':
    'It has to match the chosen version of Windows and still be supported by Microsoft.',
  'question.db.sqlSp.label': 'Service pack of SQL Server 2012',
  'question.db.sqlSp.help':
    'Number of the service pack, that is, the set of fixes, installed with SQL Server 2012.',
  'question.db.sqlSp.why': 'With SQL Server 2012, service pack 3 is the lowest level accepted.',
  'question.db.sqlEdition.label': 'SQL Server edition',
  'question.db.sqlEdition.help': 'The edition you own or intend to buy.',
  'question.db.sqlEdition.why':
    'Standard is the minimum edition. Express is not allowed on a server, and the prerequisites do not list the others.',
  'question.db.sharedWithOtherApps.label': 'Engine shared with other software',
  'question.db.sharedWithOtherApps.help':
    'Answer yes if this SQL Server also manages databases of other software.',
  'question.db.sharedWithOtherApps.why':
    'Products that share an engine may need conflicting settings or update schedules: keeping it for Cegid alone is advised.',
  'question.db.cdmInstalled.label': 'Database maintenance tool (CDM)',
  'question.db.cdmInstalled.help':
    'Answer yes if Cegid Database Maintenance will be installed on the database server.',
  'question.db.cdmInstalled.why':
    'This tool needs .NET Framework 3.5, which we then add to the list of software to install.',
  'question.supportContract.label': 'Complementary support contracts',
  'question.supportContract.help':
    'Tick the products for which you pay for support beyond the end of their main support.',
  'question.supportContract.why':
    'A product that is no longer supported makes the configuration non-compliant. A complementary contract clears the error, but Cegid’s agreement has to be confirmed in writing.',
  'question.db.osEdition.label': 'Windows Server edition',
  'question.db.osEdition.help': 'The edition of Windows installed on the database server.',
  'question.db.osEdition.why': 'The prerequisites accept the Standard and Datacenter editions.',
  'question.db.osLanguage.label': 'Windows Server language',
  'question.db.osLanguage.help': 'The language of Windows on the database server.',
  'question.db.osLanguage.why':
    'The prerequisites provide for French and English. With one exception, SQL Server has to be in the same language.',
  'question.db.sqlLanguage.label': 'SQL Server language',
  'question.db.sqlLanguage.help': 'The language in which SQL Server is installed.',
  'question.db.sqlLanguage.why':
    'It has to be the language of Windows; only the English SQL Server may be installed on a Windows in another language.',
  'question.db.collation.label': 'SQL Server collation',
  'question.db.collation.help':
    'The collation governs how SQL Server sorts and compares text; keep French_CI_AS if in doubt.',
  'question.db.collation.why':
    'The software requires a collation that ignores case (CI) and tells accents apart (AS). The language is up to you.',
  'question.iis.os.label': 'Windows on the application servers',
  'question.iis.os.help':
    'The version of Windows Server installed on the application servers (IIS).',
  'question.iis.os.why':
    'All application servers have to run the same version, and Microsoft has to support it still.',
  'question.arr.os.label': 'Windows on the load balancers',
  'question.arr.os.help': 'The version of Windows Server installed on the load balancers (ARR).',
  'question.arr.os.why':
    'All load balancers have to run the same version, and Microsoft has to support it still.',
}
