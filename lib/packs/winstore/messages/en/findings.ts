import type { PackMessages } from '@/lib/sizing/pack'

/** What the rules have to say about the stores, and what to do about it. */
export const findings: PackMessages = {
  'finding.ws.support.third-party-unsupported':
    'The publisher’s support of {products} ended on {end}; Cegid does not support a configuration that rests on it. On {date}, this concerns {stores}.',
  'resolve.ws.support.third-party-unsupported':
    'Ask Cegid for the prerequisites in force and the versions it supports today.',
  'finding.ws.support.third-party-unsupported.long-term':
    'The end of support of a Windows 10 LTSB or LTSC depends on its year: {end2019} for LTSC 2019, {end2021} for LTSC 2021, earlier for the LTSB editions. This concerns {stores}.',
  'resolve.ws.support.third-party-unsupported.long-term':
    'Note the year of the edition installed and check that Microsoft still maintains it.',
  'finding.ws.support.third-party-unsupported.long-term-ended':
    'On {date}, Microsoft maintains no LTSB or LTSC edition of Windows 10 any more: the last one ended on {end2019}. This concerns {stores}.',
  'resolve.ws.support.third-party-unsupported.long-term-ended':
    'Ask Cegid which system replaces Windows 10 on the tills.',
  'finding.ws.support.third-party-unsupported.table':
    'The only engine in the table of software, SQL Server 2014, has been out of Microsoft’s support since {end}: on {date}, no row of the table rests on a supported engine.',
  'resolve.ws.support.third-party-unsupported.table':
    'Ask Cegid for the table in force before ordering machines.',
  'finding.ws.support.third-party-unsupported.pcanywhere':
    'The diagrams name pcAnywhere, which its publisher no longer maintains.',
  'resolve.ws.support.third-party-unsupported.pcanywhere':
    'Use UltraVNC, which is named as well, and have Cegid confirm that pcAnywhere can be left out.',
  'finding.ws.general.common-use':
    'Other Cegid applications share the environment ({applications}): their prerequisites come on top of these.',
  'resolve.ws.general.common-use':
    'Gather the prerequisites of each application and keep the strictest, point by point.',
  'finding.ws.general.liability':
    'This configuration departs from the prerequisites: Cegid does not answer for a malfunction that follows from it.',
  'resolve.ws.general.liability':
    'Correct the errors reported, or have each deviation accepted in writing before the installation.',
  'finding.ws.general.non-compliant-tested':
    'After tests of your own, you may keep a configuration that does not comply. Support will then step in only if you reproduce the fault in an environment that does.',
  'resolve.ws.general.non-compliant-tested':
    'Accept each deviation by name and keep a compliant environment in which faults can be reproduced.',
  'finding.ws.topology.autonomous':
    'Store “{store}”: {tills, plural, one {# stand-alone till is imposed} other {# stand-alone tills are imposed}}, although this architecture is that of a single till.',
  'resolve.ws.topology.autonomous': 'Join the tills to a main till or to a server.',
  'finding.ws.topology.main-secondary':
    'Store “{store}”: a main till without any secondary till comes down to a stand-alone till.',
  'resolve.ws.topology.main-secondary':
    'Keep this choice if more tills are planned; otherwise choose the stand-alone till.',
  'finding.ws.topology.max-secondary':
    'Store “{store}”: {secondary, plural, one {# secondary till is imposed} other {# secondary tills are imposed}} on a main till without a server, which takes {most, number} at most.',
  'resolve.ws.topology.max-secondary': 'Add a server to this store.',
  'finding.ws.topology.server':
    'Store “{store}”: a server is taken at your request for {tills, plural, one {# till} other {# tills}}; the document calls for one only beyond {limit, number}.',
  'resolve.ws.topology.server':
    'Nothing to correct: the choice is allowed. Take the server out if the store is not going to grow.',
  'finding.windows-server-not-listed':
    'Store “{store}”: Windows Server is not in the document, which installs all machines, the server included, on Windows 10.',
  'resolve.windows-server-not-listed': 'Have Cegid confirm this system, or choose Windows 10 LTSC.',
  'finding.os-not-listed':
    'Store “{store}”: {os, select, W11 {Windows 11} other {the system chosen}} is not in the table of software, which knows Windows 7 and Windows 10.',
  'resolve.os-not-listed':
    'Choose Windows 10 LTSC, or ask Cegid whether this system is accepted by now.',
  'finding.ws.sw.os-scheme':
    'Store “{store}”: Windows 7 is in the table of software, but the diagrams install nothing but Windows 10 LTSB or LTSC.',
  'resolve.ws.sw.os-scheme': 'Install Windows 10 LTSC.',
  'finding.ws.os.ltsc':
    'Store “{store}”: the edition of Windows 10 chosen is neither LTSB nor LTSC, the ones advised so that the system lasts.',
  'resolve.ws.os.ltsc': 'Choose an LTSC edition, or plan for the renewal of the system.',
  'finding.ws.matrix.sql':
    'Store “{store}”: SQL Server Express 2014 is given {servicePack, plural, =0 {without a Service Pack} other {with Service Pack #}}; Service Pack {wanted, number} is needed.',
  'resolve.ws.matrix.sql': 'Install Service Pack 3 of SQL Server 2014.',
  'finding.ws.matrix.sql.not-listed':
    'Store “{store}”: the engine chosen is neither in the table of software nor in the diagrams.',
  'resolve.ws.matrix.sql.not-listed':
    'Choose SQL Server Express 2014 SP3, or ask Cegid which engine is suitable.',
  'finding.ws.sw.sql-scheme':
    'Store “{store}”: SQL Server Express 2019 is named in the diagrams, but is paired with no system and no driver in the table of software.',
  'resolve.ws.sw.sql-scheme':
    'Have Cegid confirm this version with your drivers, or choose 2014 SP3.',
  'finding.ws.sw.sql-scheme.32-bit':
    'Store “{store}”: SQL Server Express 2019 exists in 64 bits only and cannot be installed on a 32-bit Windows.',
  'resolve.ws.sw.sql-scheme.32-bit':
    'Move the machines to a 64-bit Windows, or choose SQL Server Express 2014 SP3.',
  'finding.ws.matrix.epson':
    'Store “{store}”: version {version} of the Epson driver lies outside the range accepted, {low} to {high}.',
  'resolve.ws.matrix.epson': 'Install an Epson driver from version 2.70 ER15 to version 3.00.',
  'finding.ws.matrix.ibm':
    'Store “{store}”: the IBM driver is version {version}, although only version {low} is accepted.',
  'resolve.ws.matrix.ibm': 'Install the IBM driver 1.14.',
  'finding.ws.matrix.ibm.bits':
    'Store “{store}”: the IBM driver is {bits, number}-bit on a {windows, number}-bit Windows.',
  'resolve.ws.matrix.ibm.bits': 'Install the IBM driver of the same architecture as Windows.',
  'finding.ws.matrix.wincor':
    'Store “{store}”: the Wincor driver is version {version}, although only Pro BasePOS JVM {low} is accepted.',
  'resolve.ws.matrix.wincor': 'Install Pro BasePOS JVM 2.2.13.',
  'finding.ws.matrix.aures':
    'Store “{store}”: version {version} of Ole Pos lies outside the range accepted, {low} to {high}.',
  'resolve.ws.matrix.aures': 'Install an Ole Pos from version 2.78 to version 2.86.',
  'finding.ws.opos.wincor-legal':
    'Store “{store}”: Wincor drivers are planned on a machine of another make, which their licence forbids.',
  'resolve.ws.opos.wincor-legal':
    'Use a Wincor machine, or peripherals and drivers of another make. This deviation cannot be accepted.',
  'finding.ws.av.kaspersky':
    'Store “{store}”: the antivirus “{antivirus}” is one that Cegid knows to be incompatible.',
  'resolve.ws.av.kaspersky': 'Choose an antivirus other than Kaspersky.',
  'finding.ws.av.antivir':
    'Store “{store}”: the antivirus “{antivirus}” is not advised: it sometimes blocks the till program.',
  'resolve.ws.av.antivir': 'Choose an antivirus other than AntiVir.',
}
