import type { PackMessages } from '@/lib/sizing/pack'

/** What we assume where the document is silent, the choices it may be set to, and the parts it is made of. */
export const assumptions: PackMessages = {
  'assumption.A-SUPPORT-DAY':
    'The end-of-support day printed in the document is still a day of support; the day after is not.',
  'assumption.A-EXT-DATES':
    'Microsoft’s ends of extended support are not in the document: they come from the publisher’s own publications and are shown for information, to be checked again before any commitment.',
  'assumption.A-CPU':
    'A “processor” of the document is a physical processor with at least 4 cores; in a virtual machine it counts for as many vCPUs, because the document gives no equivalence.',
  'assumption.A-RDS-15':
    'The document gives 15 to 20 users per processor: the proposal is worked out with the most prudent value, 15, and shows both ends.',
  'assumption.A-RDS-MAXCPU':
    'The document does not limit the users of one session host: we count at most two processors per server, a common configuration.',
  'assumption.A-RDS-CONC':
    'A Remote Desktop user is a session open at the same time as the others, at the day’s peak, not a person on the payroll.',
  'assumption.A-GB1024':
    'One gigabyte is 1,024 megabytes, and a computed memory is rounded up to the next gigabyte, never below the need.',
  'assumption.A-IIS-CEIL':
    'The document foresees a second application server above 50 connections and goes no further: from 101 connections on, we count one server per started 50.',
  'assumption.A-CONN-SUM':
    'Where no total is entered, simultaneous connections are the sum of the Smart Clients on the local network, the wide-area network, the Internet and Remote Desktop.',
  'assumption.A-MONO-MAX':
    'The document gives no figures for a single server: for each component we take the larger of the values meant for databases and for applications.',
  'assumption.A-PROPOSE-REC':
    'We propose the values of the “recommended” column; for the memory of Remote Desktop, which has none, the computed floor.',
  'option.assumptions.A-PROPOSE-REC.minimum': '“minimum” column',
  'option.assumptions.A-PROPOSE-REC.recommended': '“recommended” column',
  'assumption.A-DISK-REC':
    'The “recommended” column describes the kind of disk and gives no capacity: we keep at least that of the minimum, 100 GB.',
  'assumption.A-SSD':
    'The document names only SCSI and SAS disks. SSD or NVMe drives may be offered as equal or better, on request only.',
  'option.assumptions.A-SSD.true': 'offered',
  'option.assumptions.A-SSD.false': 'not offered',
  'assumption.A-SQL-ED':
    'The Web and Developer editions of SQL Server are not in the document: we take them to be unsupported.',
  'assumption.A-DB-RDS':
    'The document forbids IIS and Remote Desktop on one server; as it also lists IIS on the database server, we never put Remote Desktop there.',
  'assumption.A-ARR-LAN':
    'The document puts the load balancer in a DMZ for the Internet and does not say where otherwise: in front of a purely internal farm, we put it on the local network.',
  'option.assumptions.A-ARR-LAN.lan': 'local network',
  'option.assumptions.A-ARR-LAN.dmz': 'demilitarised zone (DMZ)',
  'assumption.A-DMZ-AD':
    'All servers must join the domain; for a load balancer in a DMZ, many companies rule this out. The point is to be confirmed with Cegid.',
  'assumption.A-ALERT':
    'The ERP Alert Service does no more than send mail: by itself it opens nothing to the outside and needs no load balancer.',
  'assumption.A-PORTS':
    'Apart from port 443 the document gives no port: those of http, SQL Server and Remote Desktop are the usual values, to be confirmed on your network.',
  'assumption.A-PORTS.http': 'Port for http',
  'assumption.A-PORTS.sql': 'Port for SQL Server',
  'assumption.A-PORTS.rdp': 'Port for Remote Desktop',
  'assumption.A-SVC-FARM':
    'In a farm, the document does not say which application server carries the shared services: we take the first one.',
  'assumption.A-SVC-GROUP':
    'The document allows one or more servers to be dedicated to the services without saying how many: we gather all dedicated services on one.',
  'assumption.A-WP-DOMAIN':
    'The document speaks now of a functional domain, now of a business line: we take them to be one and the same, and count instances business line by business line.',
  'assumption.A-WP-LOWER':
    'A Worker Process addresses a single instance: at least one per instance is therefore needed. This is only a lower bound, the real number comes from the calibration workbook.',
  'assumption.A-W10-1607':
    'The table of workstation systems has lost its columns: we read Windows 8.1 or Windows 10 version 1607 as the minimum, and an up-to-date Windows 10 as the recommendation.',
  'assumption.A-W10-ENT':
    'The document asks for Windows Professional: we also accept the Enterprise edition, which contains all of its functions.',
  'assumption.A-PF-FOLDER':
    'The limit of one million lines a year of the Pilotage Financier Pack holds per folder: the largest folder counts.',
  'assumption.A-CERT-QTY':
    'We count one server certificate per name published on the Internet, and a single name for all accesses, for want of an indication in the document.',
  'assumption.A-HOST-SUM':
    'The memory of the virtualisation host is the sum of that of the virtual machines: the document foresees neither sharing nor reserve.',
  'assumption.A-HOST-OVH':
    'The document gives no figure for the memory the hypervisor needs for itself: we add nothing until you state it.',
  'assumption.A-SMTP-LIMIT':
    'The document asks for the limit of the SMTP contract to be checked without saying how serious it is: a known volume above a known limit is an error to us.',
  'assumption.A-IE11':
    'Internet Explorer 11, which the document asks for, was retired by Microsoft on 15 June 2022: after that date the browser to use is to be confirmed with Cegid.',
  'assumption.A-NOT-LISTED':
    'A product newer than the document, or absent from its tables, is neither allowed nor forbidden: we flag it with a warning, to be confirmed with Cegid.',
}
