import type { PackMessages } from '@/lib/sizing/pack'

/** Questions about the project, the people who connect and the session hosts, in English. */
export const projectQuestions: PackMessages = {
  'question.configuration.label': 'Kind of installation',
  'question.configuration.help':
    'Choose the single PC if only one person works in the software and there is no server.',
  'question.configuration.why':
    'On a single PC the database runs there with SQL Server Express, and no server is proposed. In every other case we size servers.',
  'question.environment.label': 'Intended use',
  'question.environment.help':
    'Production is for daily work; a mock-up is for trying the software before deciding.',
  'question.environment.why':
    'Some shortcuts, such as a self-signed certificate, are only acceptable for a mock-up. The power settings of production servers are checked as well.',
  'question.platform.label': 'Physical or virtual servers',
  'question.platform.help':
    'Say whether each server is a machine of its own or a virtual machine hosted on a larger one.',
  'question.platform.why':
    'The needs are the same either way, but a virtual machine can be slower than a physical one: its performance should be assessed before you commit.',
  'question.hypervisor.label': 'Virtualisation software',
  'question.hypervisor.help': 'The software that runs your virtual machines (the hypervisor).',
  'question.hypervisor.why':
    'The publisher has mainly tested Hyper-V and VMware. With another product, make sure that Windows and SQL Server are supported on it.',
  'question.licence.fixedMac.label': 'Fixed network address for licences',
  'question.licence.fixedMac.help':
    'Answer yes if the virtual machine that holds the licences always keeps the same MAC address (the identifier of its network card).',
  'question.licence.fixedMac.why':
    'The licence module recognises the machine by its network card. If that address changes, the licences stop working.',
  'question.ad.domainExists.label': 'Active Directory domain in place',
  'question.ad.domainExists.help':
    'Answer yes if your company already has an Active Directory, which manages Windows accounts.',
  'question.ad.domainExists.why':
    'Users are recognised by their Windows account. Without a domain, one has to be created first, on a machine that we add to the project.',
  'question.ad.allMachinesJoined.label': 'All machines are in the domain',
  'question.ad.allMachinesJoined.help':
    'Answer yes if every server and every workstation has joined, or will join, this domain.',
  'question.ad.allMachinesJoined.why':
    'A machine left outside the domain cannot use the Windows authentication that the software relies on.',
  'question.otherCegidApps.label': 'Other Cegid applications',
  'question.otherCegidApps.help':
    'List the other Cegid products installed on the same machines, one per line.',
  'question.otherCegidApps.why':
    'When several applications share a machine, that machine has to meet the prerequisites of each of them.',
  'question.cpuArch.label': 'Processor type of the servers',
  'question.cpuArch.help':
    'Nearly all current Intel and AMD servers are x64; keep this choice if in doubt.',
  'question.cpuArch.why':
    'Only x64 processors are suitable. Itanium servers are excluded, and the prerequisites mention no other family.',

  'question.iis.from.lan.label': 'Connections from the local network',
  'question.iis.from.lan.help':
    'Number of people connected at the same time from the company’s offices, at peak hours.',
  'question.iis.from.lan.why':
    'Everyone who works in the software takes up one connection to the application server. This total sets the number of servers.',
  'question.iis.from.wan.label': 'Connections from other sites',
  'question.iis.from.wan.help':
    'Number of people connected at the same time from other sites over a private network (WAN).',
  'question.iis.from.wan.why':
    'These connections add to the others. A private network extends the local one: by itself it does not call for a load balancer.',
  'question.iis.from.internet.label': 'Connections over the Internet',
  'question.iis.from.internet.help':
    'Number of people connected at the same time over the Internet with the Smart Client, the Cegid program on the workstation.',
  'question.iis.from.internet.why':
    'These connections add to the others. The access itself is declared in the step “Access and publishing”, because it needs special protection.',
  'question.iis.from.rds.label': 'Connections from Remote Desktop',
  'question.iis.from.rds.help':
    'Number of Remote Desktop sessions that use the Smart Client at the same time.',
  'question.iis.from.rds.why':
    'A remote session also takes up a connection to the application server, on top of the room it takes on the session host.',
  'question.iis.connections.label': 'Simultaneous connections in total',
  'question.iis.connections.help':
    'The highest number of people connected at the same moment, wherever they connect from. Below 10, a single server is possible.',
  'question.iis.connections.why':
    'One application server accepts up to 50 simultaneous connections; beyond that, several servers share the load. If you give no answer, we add up the origins.',
  'question.iis.preferMonoServer.label': 'One server for everything',
  'question.iis.preferMonoServer.help':
    'Answer yes to keep the application and the databases together on one machine.',
  'question.iis.preferMonoServer.why':
    'This simpler solution is only allowed while fewer than 10 connections are open at the same time.',
  'question.mono.dedicated.label': 'Server reserved for Cegid',
  'question.mono.dedicated.help':
    'Answer yes if no other software will be installed on this single server.',
  'question.mono.dedicated.why':
    'A server that already carries the application and the databases has little room for other programs: reserving it for Cegid is strongly advised.',
  'question.iis.declineFarm.label': 'Stay with one application server',
  'question.iis.declineFarm.help':
    'Answer yes to keep a single application server in spite of more than 50 simultaneous connections.',
  'question.iis.declineFarm.why':
    'Above 50 connections, spreading the load over several servers is advised. You may decline, and the proposal then carries a reservation.',

  'question.rds.users.label': 'Remote Desktop users',
  'question.rds.users.help':
    'Number of sessions open at the same time at peak hours; 0 if you do not use Remote Desktop.',
  'question.rds.users.why':
    'This number sets the session hosts, their processors and their memory: each session needs at least 100 MB more.',
  'question.rds.mode.label': 'What the user sees',
  'question.rds.mode.help':
    'A published application opens alone in its window; a full desktop shows a whole remote Windows screen.',
  'question.rds.mode.why':
    'The published application is validated from Windows Server 2012 on. The full desktop is validated for older versions only, hence a reservation.',
  'question.rds.officeVersion.label': 'Office on the session host',
  'question.rds.officeVersion.help':
    'The version of Office that users will open in their remote sessions.',
  'question.rds.officeVersion.why':
    'The software exchanges data with Office from version 2013 SP1 on. Of the Microsoft 365 plans, only Enterprise has been tested on a session host.',
  'question.rds.os.label': 'Windows on the session host',
  'question.rds.os.help': 'The version of Windows Server installed on the session hosts.',
  'question.rds.os.why':
    'We compare it with the minimum and the recommended versions, and check that Microsoft still supports it.',
  'question.rds.usersPerCpu.label': 'Users per processor',
  'question.rds.usersPerCpu.help':
    'Number of users that one processor can serve: 15 to be cautious, 20 at most.',
  'question.rds.usersPerCpu.why':
    'The publisher gives a range of 15 to 20. We take 15 unless you decide otherwise, and show what both values lead to.',
  'question.rds.processorsPerServer.label': 'Processors per session host',
  'question.rds.processorsPerServer.help':
    'The largest number of processors you wish to install in one session host.',
  'question.rds.processorsPerServer.why':
    'The publisher sets no limit per server. This assumption decides over how many servers the users are spread.',
  'question.rds.service.label': 'Remote Desktop product',
  'question.rds.service.help': 'The product that opens the remote sessions of your users.',
  'question.rds.service.why':
    'The prerequisites only mention the Remote Desktop Services of Windows Server. Any other product remains to be validated.',
}
