<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChartTooltip</name>
    <message>
        <source>No data at this time</source>
        <translation>No data at this time</translation>
    </message>
    <message>
        <source>%1 firing %2</source>
        <translation>%1 firing %2</translation>
    </message>
    <message>
        <source>Exemplar</source>
        <translation>Exemplar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the server</source>
        <translation>the server</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 It says: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>The certificate of %1 has expired.</translation>
    </message>
    <message>
        <source>Renew it on the server. If the date looks right, check this computer&apos;s clock.</source>
        <translation>Renew it on the server. If the date looks right, check this computer&apos;s clock.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>The certificate of %1 is not valid yet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then the certificate on the server.</source>
        <translation>Check this computer&apos;s clock, then the certificate on the server.</translation>
    </message>
    <message>
        <source>%1 uses a self-signed certificate.</source>
        <translation>%1 uses a self-signed certificate.</translation>
    </message>
    <message>
        <source>If it is yours, choose its file as the authority (CA) in the connection.</source>
        <translation>If it is yours, choose its file as the authority (CA) in the connection.</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that this computer does not know.</source>
        <translation>The certificate of %1 is from an authority that this computer does not know.</translation>
    </message>
    <message>
        <source>Choose your organisation&apos;s CA file in the connection.</source>
        <translation>Choose your organisation&apos;s CA file in the connection.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host.</source>
        <translation>The certificate of %1 belongs to another host.</translation>
    </message>
    <message>
        <source>Use the host name that stands in the certificate.</source>
        <translation>Use the host name that stands in the certificate.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate.</source>
        <translation>%1 wants a client certificate.</translation>
    </message>
    <message>
        <source>Choose a client certificate and its key in the connection.</source>
        <translation>Choose a client certificate and its key in the connection.</translation>
    </message>
    <message>
        <source>The client certificate or its key can not be read.</source>
        <translation>The client certificate or its key can not be read.</translation>
    </message>
    <message>
        <source>Check the files and the passphrase in the connection.</source>
        <translation>Check the files and the passphrase in the connection.</translation>
    </message>
    <message>
        <source>%1 does not speak HTTPS on this port.</source>
        <translation>%1 does not speak HTTPS on this port.</translation>
    </message>
    <message>
        <source>Write http:// in place of https://, or use the HTTPS port.</source>
        <translation>Write http:// in place of https://, or use the HTTPS port.</translation>
    </message>
    <message>
        <source>%1 wants HTTPS on this port.</source>
        <translation>%1 wants HTTPS on this port.</translation>
    </message>
    <message>
        <source>Write https:// in place of http://.</source>
        <translation>Write https:// in place of http://.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>No secure connection to %1 could be made.</translation>
    </message>
    <message>
        <source>Check the certificates in the connection. The details say what was refused.</source>
        <translation>Check the certificates in the connection. The details say what was refused.</translation>
    </message>
    <message>
        <source>No computer named %1 was found.</source>
        <translation>No computer named %1 was found.</translation>
    </message>
    <message>
        <source>Check the name, and the VPN if it is an internal one.</source>
        <translation>Check the name, and the VPN if it is an internal one.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 refuses connections.</translation>
    </message>
    <message>
        <source>Check the port, and whether the server is running.</source>
        <translation>Check the port, and whether the server is running.</translation>
    </message>
    <message>
        <source>%1 ended the connection before its answer was complete.</source>
        <translation>%1 ended the connection before its answer was complete.</translation>
    </message>
    <message>
        <source>Try again. If it repeats, the server or a proxy in between is failing.</source>
        <translation>Try again. If it repeats, the server or a proxy in between is failing.</translation>
    </message>
    <message>
        <source>%1 can not be reached.</source>
        <translation>%1 can not be reached.</translation>
    </message>
    <message>
        <source>Check the address, the network and the VPN.</source>
        <translation>Check the address, the network and the VPN.</translation>
    </message>
    <message>
        <source>%1 answered with a web page in place of data. It is probably a log-in page.</source>
        <translation>%1 answered with a web page in place of data. It is probably a log-in page.</translation>
    </message>
    <message>
        <source>Use an address behind the log-in, or set up a token in the connection.</source>
        <translation>Use an address behind the log-in, or set up a token in the connection.</translation>
    </message>
    <message>
        <source>%1 does not allow this to your account (403).</source>
        <translation>%1 does not allow this to your account (403).</translation>
    </message>
    <message>
        <source>Ask for access, or use another account in the connection.</source>
        <translation>Ask for access, or use another account in the connection.</translation>
    </message>
    <message>
        <source>The proxy wants a log-in (407).</source>
        <translation>The proxy wants a log-in (407).</translation>
    </message>
    <message>
        <source>Set up the proxy&apos;s account in the system settings.</source>
        <translation>Set up the proxy&apos;s account in the system settings.</translation>
    </message>
    <message>
        <source>%1 does not accept the log-in (401).</source>
        <translation>%1 does not accept the log-in (401).</translation>
    </message>
    <message>
        <source>Check user name, password or token in the connection.</source>
        <translation>Check user name, password or token in the connection.</translation>
    </message>
    <message>
        <source>%1 is not ready (503).</source>
        <translation>%1 is not ready (503).</translation>
    </message>
    <message>
        <source>It may still be starting. It is asked again by itself.</source>
        <translation>It may still be starting. It is asked again by itself.</translation>
    </message>
    <message>
        <source>The proxy in front of %1 gets no answer from it (%2).</source>
        <translation>The proxy in front of %1 gets no answer from it (%2).</translation>
    </message>
    <message>
        <source>Check whether the server behind the proxy is running.</source>
        <translation>Check whether the server behind the proxy is running.</translation>
    </message>
    <message>
        <source>%1 failed (%2).</source>
        <translation>%1 failed (%2).</translation>
    </message>
    <message>
        <source>Try again. If it repeats, its own log says more.</source>
        <translation>Try again. If it repeats, its own log says more.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was stopped.</source>
        <translation>The answer of %1 is too large and was stopped.</translation>
    </message>
    <message>
        <source>Ask for a shorter time range or fewer series.</source>
        <translation>Ask for a shorter time range or fewer series.</translation>
    </message>
    <message>
        <source>%1 forwards the request in a circle.</source>
        <translation>%1 forwards the request in a circle.</translation>
    </message>
    <message>
        <source>Check the address, and the redirects of the proxy.</source>
        <translation>Check the address, and the redirects of the proxy.</translation>
    </message>
    <message>
        <source>Another kind of server answers at %1.</source>
        <translation>Another kind of server answers at %1.</translation>
    </message>
    <message>
        <source>Check the address: each source needs its own.</source>
        <translation>Check the address: each source needs its own.</translation>
    </message>
    <message>
        <source>The answer of %1 can not be read.</source>
        <translation>The answer of %1 can not be read.</translation>
    </message>
    <message>
        <source>Check that the address leads to the right kind of server. The details say what came.</source>
        <translation>Check that the address leads to the right kind of server. The details say what came.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 did not answer in time.</translation>
    </message>
    <message>
        <source>Try again, ask for less, or allow more time in the connection.</source>
        <translation>Try again, ask for less, or allow more time in the connection.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404).</source>
        <translation>%1 has nothing at this address (404).</translation>
    </message>
    <message>
        <source>Check the path in the connection. An older server may lack this function.</source>
        <translation>Check the path in the connection. An older server may lack this function.</translation>
    </message>
    <message>
        <source>%1 gets too many requests (429).</source>
        <translation>%1 gets too many requests (429).</translation>
    </message>
    <message>
        <source>It is asked again later. A longer refresh interval helps.</source>
        <translation>It is asked again later. A longer refresh interval helps.</translation>
    </message>
    <message>
        <source>The query is not accepted: %1</source>
        <translation>The query is not accepted: %1</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>A file could not be read or written.</translation>
    </message>
    <message>
        <source>Check free space and permissions.</source>
        <translation>Check free space and permissions.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>This was stopped.</translation>
    </message>
    <message>
        <source>Something in Wardroom went wrong.</source>
        <translation>Something in Wardroom went wrong.</translation>
    </message>
    <message>
        <source>Please report it with the details and the log file.</source>
        <translation>Please report it with the details and the log file.</translation>
    </message>
    <message>
        <source>There is no client for servers of the type %1.</source>
        <translation>There is no client for servers of the type %1.</translation>
    </message>
    <message>
        <source>The file keeps the query.</source>
        <translation>The file keeps the query.</translation>
    </message>
    <message>
        <source>This environment has no %1.</source>
        <translation>This environment has no %1.</translation>
    </message>
    <message>
        <source>Add its address to the connection in the settings.</source>
        <translation>Add its address to the connection in the settings.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>req/s</source>
        <translation>req/s</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>%1d %2h</source>
        <translation>%1d %2h</translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <translation>%1h %2m</translation>
    </message>
    <message>
        <source>%1m %2s</source>
        <translation>%1m %2s</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>pp</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>True/False</source>
        <translation>True/False</translation>
    </message>
    <message>
        <source>Yes/No</source>
        <translation>Yes/No</translation>
    </message>
    <message>
        <source>On/Off</source>
        <translation>On/Off</translation>
    </message>
    <message>
        <source>req/min</source>
        <translation>req/min</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>c/s</source>
        <translation>c/s</translation>
    </message>
    <message>
        <source>ops/s</source>
        <translation>ops/s</translation>
    </message>
    <message>
        <source>rd/s</source>
        <translation>rd/s</translation>
    </message>
    <message>
        <source>wr/s</source>
        <translation>wr/s</translation>
    </message>
    <message>
        <source>io/s</source>
        <translation>io/s</translation>
    </message>
    <message>
        <source>evt/s</source>
        <translation>evt/s</translation>
    </message>
    <message>
        <source>msg/s</source>
        <translation>msg/s</translation>
    </message>
    <message>
        <source>rec/s</source>
        <translation>rec/s</translation>
    </message>
    <message>
        <source>rows/s</source>
        <translation>rows/s</translation>
    </message>
    <message>
        <source>p/s</source>
        <translation>p/s</translation>
    </message>
    <message>
        <source>ops/min</source>
        <translation>ops/min</translation>
    </message>
    <message>
        <source>rd/min</source>
        <translation>rd/min</translation>
    </message>
    <message>
        <source>wr/min</source>
        <translation>wr/min</translation>
    </message>
    <message>
        <source>evt/min</source>
        <translation>evt/min</translation>
    </message>
    <message>
        <source>msg/min</source>
        <translation>msg/min</translation>
    </message>
    <message>
        <source>rec/min</source>
        <translation>rec/min</translation>
    </message>
    <message>
        <source>rows/min</source>
        <translation>rows/min</translation>
    </message>
</context>
<context>
    <name>KeyTopics</name>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Wheel (Ctrl+wheel where the page scrolls), +, −</source>
        <translation>Wheel (Ctrl+wheel where the page scrolls), +, −</translation>
    </message>
    <message>
        <source>Zoom at the pointer or the cursor</source>
        <translation>Zoom at the pointer or the cursor</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Drag</translation>
    </message>
    <message>
        <source>Zoom into the selected time</source>
        <translation>Zoom into the selected time</translation>
    </message>
    <message>
        <source>Shift+drag, Page Up, Page Down</source>
        <translation>Shift+drag, Page Up, Page Down</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Earlier and later</translation>
    </message>
    <message>
        <source>Double click, Backspace</source>
        <translation>Double click, Backspace</translation>
    </message>
    <message>
        <source>Back to the range before</source>
        <translation>Back to the range before</translation>
    </message>
    <message>
        <source>←, →, with Shift faster; Home, End</source>
        <translation>←, →, with Shift faster; Home, End</translation>
    </message>
    <message>
        <source>Move the cursor; its values are told</source>
        <translation>Move the cursor; its values are told</translation>
    </message>
    <message>
        <source>A, B, Ctrl+click</source>
        <translation>A, B, Ctrl+click</translation>
    </message>
    <message>
        <source>Lock cursor A or B; the table shows the difference of every series</source>
        <translation>Lock cursor A or B; the table shows the difference of every series</translation>
    </message>
    <message>
        <source>Zoom into the time between A and B</source>
        <translation>Zoom into the time between A and B</translation>
    </message>
    <message>
        <source>Take back the selection, the cursor, the locks</source>
        <translation>Take back the selection, the cursor, the locks</translation>
    </message>
    <message>
        <source>Right click, Menu</source>
        <translation>Right click, Menu</translation>
    </message>
    <message>
        <source>Compare, copy, save, query</source>
        <translation>Compare, copy, save, query</translation>
    </message>
    <message>
        <source>Legends</source>
        <translation>Legends</translation>
    </message>
    <message>
        <source>Click, Enter, Space</source>
        <translation>Click, Enter, Space</translation>
    </message>
    <message>
        <source>Show this series alone; again: all of them</source>
        <translation>Show this series alone; again: all of them</translation>
    </message>
    <message>
        <source>Ctrl+click, Ctrl+Enter, Ctrl+Space</source>
        <translation>Ctrl+click, Ctrl+Enter, Ctrl+Space</translation>
    </message>
    <message>
        <source>Show or hide this series beside the others</source>
        <translation>Show or hide this series beside the others</translation>
    </message>
    <message>
        <source>Editing a dashboard</source>
        <translation>Editing a dashboard</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Choose the next panel, the one before</source>
        <translation>Choose the next panel, the one before</translation>
    </message>
    <message>
        <source>←, →, ↑, ↓, drag</source>
        <translation>←, →, ↑, ↓, drag</translation>
    </message>
    <message>
        <source>Move the panel on the grid</source>
        <translation>Move the panel on the grid</translation>
    </message>
    <message>
        <source>Shift+arrows, drag the edge</source>
        <translation>Shift+arrows, drag the edge</translation>
    </message>
    <message>
        <source>Change its size</source>
        <translation>Change its size</translation>
    </message>
    <message>
        <source>Edit its query and options</source>
        <translation>Edit its query and options</translation>
    </message>
    <message>
        <source>Duplicate it</source>
        <translation>Duplicate it</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Delete it</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Undo, redo</translation>
    </message>
    <message>
        <source>Save, save as</source>
        <translation>Save, save as</translation>
    </message>
    <message>
        <source>Dashboards on the wall</source>
        <translation>Dashboards on the wall</translation>
    </message>
    <message>
        <source>The next dashboard at once</source>
        <translation>The next dashboard at once</translation>
    </message>
    <message>
        <source>Leave the wall</source>
        <translation>Leave the wall</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Queries</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Complete: metrics, labels, values, functions, durations</source>
        <translation>Complete: metrics, labels, values, functions, durations</translation>
    </message>
    <message>
        <source>Turn lines into comments, and back</source>
        <translation>Turn lines into comments, and back</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>List of alerts</source>
        <translation>List of alerts</translation>
    </message>
    <message>
        <source>Details of the alert</source>
        <translation>Details of the alert</translation>
    </message>
    <message>
        <source>Silence the chosen alerts</source>
        <translation>Silence the chosen alerts</translation>
    </message>
    <message>
        <source>Declare an incident from them</source>
        <translation>Declare an incident from them</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Log lines</translation>
    </message>
    <message>
        <source>Find in these lines</source>
        <translation>Find in these lines</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>Copy the chosen lines</translation>
    </message>
    <message>
        <source>Follow the newest lines again</source>
        <translation>Follow the newest lines again</translation>
    </message>
    <message>
        <source>Timeline of an incident</source>
        <translation>Timeline of an incident</translation>
    </message>
    <message>
        <source>The next event, the same moment in the next lane</source>
        <translation>The next event, the same moment in the next lane</translation>
    </message>
    <message>
        <source>Shift+← and →</source>
        <translation>Shift+← and →</translation>
    </message>
    <message>
        <source>Choose several events</source>
        <translation>Choose several events</translation>
    </message>
    <message>
        <source>Alt+← and →, drag</source>
        <translation>Alt+← and →, drag</translation>
    </message>
    <message>
        <source>Move events in time</source>
        <translation>Move events in time</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 to 5</translation>
    </message>
    <message>
        <source>Put the chosen events into that lane</source>
        <translation>Put the chosen events into that lane</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Add an event</translation>
    </message>
    <message>
        <source>Add an event after this one</source>
        <translation>Add an event after this one</translation>
    </message>
    <message>
        <source>Change the event&apos;s title</source>
        <translation>Change the event&apos;s title</translation>
    </message>
    <message>
        <source>Mark with a star for the post-mortem</source>
        <translation>Mark with a star for the post-mortem</translation>
    </message>
    <message>
        <source>Remove the chosen events</source>
        <translation>Remove the chosen events</translation>
    </message>
    <message>
        <source>+, −, Page Up, Page Down</source>
        <translation>+, −, Page Up, Page Down</translation>
    </message>
    <message>
        <source>Zoom, earlier and later</source>
        <translation>Zoom, earlier and later</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>War room</translation>
    </message>
    <message>
        <source>Begin a command: /status, /sev, /role, /action …</source>
        <translation>Begin a command: /status, /sev, /role, /action …</translation>
    </message>
    <message>
        <source>Tick an item of the checklist, finish an action</source>
        <translation>Tick an item of the checklist, finish an action</translation>
    </message>
    <message>
        <source>Mark an item as begun</source>
        <translation>Mark an item as begun</translation>
    </message>
    <message>
        <source>Fill the screen, and leave it</source>
        <translation>Fill the screen, and leave it</translation>
    </message>
</context>
<context>
    <name>OverviewTexts</name>
    <message>
        <source>goal %1</source>
        <translation>goal %1</translation>
    </message>
    <message>
        <source>stale, %1 old</source>
        <translation>stale, %1 old</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>loading</translation>
    </message>
    <message>
        <source>no such source</source>
        <translation>no such source</translation>
    </message>
    <message>
        <source>the query failed</source>
        <translation>the query failed</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a change, and the time it took</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%1 of %2 queries</translation>
    </message>
</context>
<context>
    <name>PromqlFunction</name>
    <message>
        <source>The absolute value of each sample.</source>
        <translation>The absolute value of each sample.</translation>
    </message>
    <message>
        <source>1 where the vector is empty, nothing where it has elements.</source>
        <translation>1 where the vector is empty, nothing where it has elements.</translation>
    </message>
    <message>
        <source>1 where the range has no sample at all.</source>
        <translation>1 where the range has no sample at all.</translation>
    </message>
    <message>
        <source>The arc cosine, in radians.</source>
        <translation>The arc cosine, in radians.</translation>
    </message>
    <message>
        <source>The inverse hyperbolic cosine.</source>
        <translation>The inverse hyperbolic cosine.</translation>
    </message>
    <message>
        <source>The arc sine, in radians.</source>
        <translation>The arc sine, in radians.</translation>
    </message>
    <message>
        <source>The inverse hyperbolic sine.</source>
        <translation>The inverse hyperbolic sine.</translation>
    </message>
    <message>
        <source>The arc tangent, in radians.</source>
        <translation>The arc tangent, in radians.</translation>
    </message>
    <message>
        <source>The inverse hyperbolic tangent.</source>
        <translation>The inverse hyperbolic tangent.</translation>
    </message>
    <message>
        <source>The mean of all values in the range.</source>
        <translation>The mean of all values in the range.</translation>
    </message>
    <message>
        <source>Rounds up to the next whole number.</source>
        <translation>Rounds up to the next whole number.</translation>
    </message>
    <message>
        <source>How often the value changed in the range.</source>
        <translation>How often the value changed in the range.</translation>
    </message>
    <message>
        <source>Holds values between the two limits.</source>
        <translation>Holds values between the two limits.</translation>
    </message>
    <message>
        <source>Holds values at or below the limit.</source>
        <translation>Holds values at or below the limit.</translation>
    </message>
    <message>
        <source>Holds values at or above the limit.</source>
        <translation>Holds values at or above the limit.</translation>
    </message>
    <message>
        <source>The cosine of an angle in radians.</source>
        <translation>The cosine of an angle in radians.</translation>
    </message>
    <message>
        <source>The hyperbolic cosine.</source>
        <translation>The hyperbolic cosine.</translation>
    </message>
    <message>
        <source>How many samples the range has.</source>
        <translation>How many samples the range has.</translation>
    </message>
    <message>
        <source>The day of the month of a time in UTC, 1 to 31.</source>
        <translation>The day of the month of a time in UTC, 1 to 31.</translation>
    </message>
    <message>
        <source>The day of the week of a time in UTC, 0 for Sunday.</source>
        <translation>The day of the week of a time in UTC, 0 for Sunday.</translation>
    </message>
    <message>
        <source>The day of the year of a time in UTC, 1 to 366.</source>
        <translation>The day of the year of a time in UTC, 1 to 366.</translation>
    </message>
    <message>
        <source>How many days the month of a time in UTC has.</source>
        <translation>How many days the month of a time in UTC has.</translation>
    </message>
    <message>
        <source>Radians as degrees.</source>
        <translation>Radians as degrees.</translation>
    </message>
    <message>
        <source>The difference between the ends of the range, for gauges.</source>
        <translation>The difference between the ends of the range, for gauges.</translation>
    </message>
    <message>
        <source>The slope per second by linear regression, for gauges.</source>
        <translation>The slope per second by linear regression, for gauges.</translation>
    </message>
    <message>
        <source>A smoothed value by level and trend, for gauges.</source>
        <translation>A smoothed value by level and trend, for gauges.</translation>
    </message>
    <message>
        <source>The exponential function.</source>
        <translation>The exponential function.</translation>
    </message>
    <message>
        <source>The oldest value in the range.</source>
        <translation>The oldest value in the range.</translation>
    </message>
    <message>
        <source>Rounds down to the next whole number.</source>
        <translation>Rounds down to the next whole number.</translation>
    </message>
    <message>
        <source>The mean of the observations in native histograms.</source>
        <translation>The mean of the observations in native histograms.</translation>
    </message>
    <message>
        <source>How many observations native histograms hold.</source>
        <translation>How many observations native histograms hold.</translation>
    </message>
    <message>
        <source>The share of observations between two values.</source>
        <translation>The share of observations between two values.</translation>
    </message>
    <message>
        <source>The φ-quantile (0 to 1) from histogram buckets.</source>
        <translation>The φ-quantile (0 to 1) from histogram buckets.</translation>
    </message>
    <message>
        <source>Several quantiles at once, each under its own label value.</source>
        <translation>Several quantiles at once, each under its own label value.</translation>
    </message>
    <message>
        <source>The estimated standard deviation of the observations in native histograms.</source>
        <translation>The estimated standard deviation of the observations in native histograms.</translation>
    </message>
    <message>
        <source>The estimated variance of the observations in native histograms.</source>
        <translation>The estimated variance of the observations in native histograms.</translation>
    </message>
    <message>
        <source>The sum of the observations in native histograms.</source>
        <translation>The sum of the observations in native histograms.</translation>
    </message>
    <message>
        <source>A smoothed value by level and trend; double_exponential_smoothing since 3.0.</source>
        <translation>A smoothed value by level and trend; double_exponential_smoothing since 3.0.</translation>
    </message>
    <message>
        <source>The hour of a time in UTC, 0 to 23.</source>
        <translation>The hour of a time in UTC, 0 to 23.</translation>
    </message>
    <message>
        <source>The difference between the last two samples, for gauges.</source>
        <translation>The difference between the last two samples, for gauges.</translation>
    </message>
    <message>
        <source>How much a counter rose in the range, resets considered.</source>
        <translation>How much a counter rose in the range, resets considered.</translation>
    </message>
    <message>
        <source>Adds labels of info metrics to each series.</source>
        <translation>Adds labels of info metrics to each series.</translation>
    </message>
    <message>
        <source>The rise per second between the last two samples of a counter.</source>
        <translation>The rise per second between the last two samples of a counter.</translation>
    </message>
    <message>
        <source>Joins the values of several labels into one.</source>
        <translation>Joins the values of several labels into one.</translation>
    </message>
    <message>
        <source>Writes a label from the parts of another that a pattern finds.</source>
        <translation>Writes a label from the parts of another that a pattern finds.</translation>
    </message>
    <message>
        <source>The newest value in the range.</source>
        <translation>The newest value in the range.</translation>
    </message>
    <message>
        <source>The natural logarithm.</source>
        <translation>The natural logarithm.</translation>
    </message>
    <message>
        <source>The logarithm to base 10.</source>
        <translation>The logarithm to base 10.</translation>
    </message>
    <message>
        <source>The logarithm to base 2.</source>
        <translation>The logarithm to base 2.</translation>
    </message>
    <message>
        <source>The median of the distances from the median.</source>
        <translation>The median of the distances from the median.</translation>
    </message>
    <message>
        <source>The highest value in the range.</source>
        <translation>The highest value in the range.</translation>
    </message>
    <message>
        <source>The lowest value in the range.</source>
        <translation>The lowest value in the range.</translation>
    </message>
    <message>
        <source>The minute of a time in UTC, 0 to 59.</source>
        <translation>The minute of a time in UTC, 0 to 59.</translation>
    </message>
    <message>
        <source>The month of a time in UTC, 1 to 12.</source>
        <translation>The month of a time in UTC, 1 to 12.</translation>
    </message>
    <message>
        <source>The number π.</source>
        <translation>The number π.</translation>
    </message>
    <message>
        <source>The value in t seconds, if the range goes on as a straight line.</source>
        <translation>The value in t seconds, if the range goes on as a straight line.</translation>
    </message>
    <message>
        <source>1 for each series that has a sample in the range.</source>
        <translation>1 for each series that has a sample in the range.</translation>
    </message>
    <message>
        <source>The φ-quantile (0 to 1) of the values in the range.</source>
        <translation>The φ-quantile (0 to 1) of the values in the range.</translation>
    </message>
    <message>
        <source>Degrees as radians.</source>
        <translation>Degrees as radians.</translation>
    </message>
    <message>
        <source>The rise per second of a counter, averaged over the range.</source>
        <translation>The rise per second of a counter, averaged over the range.</translation>
    </message>
    <message>
        <source>How often a counter started anew in the range.</source>
        <translation>How often a counter started anew in the range.</translation>
    </message>
    <message>
        <source>Rounds to the nearest multiple.</source>
        <translation>Rounds to the nearest multiple.</translation>
    </message>
    <message>
        <source>The value of a vector that has one element, else NaN.</source>
        <translation>The value of a vector that has one element, else NaN.</translation>
    </message>
    <message>
        <source>The sign of each value: 1, 0 or −1.</source>
        <translation>The sign of each value: 1, 0 or −1.</translation>
    </message>
    <message>
        <source>The sine of an angle in radians.</source>
        <translation>The sine of an angle in radians.</translation>
    </message>
    <message>
        <source>The hyperbolic sine.</source>
        <translation>The hyperbolic sine.</translation>
    </message>
    <message>
        <source>Sorts by value, the lowest first; for instant queries.</source>
        <translation>Sorts by value, the lowest first; for instant queries.</translation>
    </message>
    <message>
        <source>Sorts by the values of labels; for instant queries.</source>
        <translation>Sorts by the values of labels; for instant queries.</translation>
    </message>
    <message>
        <source>Sorts by the values of labels, backwards; for instant queries.</source>
        <translation>Sorts by the values of labels, backwards; for instant queries.</translation>
    </message>
    <message>
        <source>Sorts by value, the highest first; for instant queries.</source>
        <translation>Sorts by value, the highest first; for instant queries.</translation>
    </message>
    <message>
        <source>The square root.</source>
        <translation>The square root.</translation>
    </message>
    <message>
        <source>The standard deviation of the values in the range.</source>
        <translation>The standard deviation of the values in the range.</translation>
    </message>
    <message>
        <source>The variance of the values in the range.</source>
        <translation>The variance of the values in the range.</translation>
    </message>
    <message>
        <source>The sum of all values in the range.</source>
        <translation>The sum of all values in the range.</translation>
    </message>
    <message>
        <source>The tangent of an angle in radians.</source>
        <translation>The tangent of an angle in radians.</translation>
    </message>
    <message>
        <source>The hyperbolic tangent.</source>
        <translation>The hyperbolic tangent.</translation>
    </message>
    <message>
        <source>The evaluation time in seconds since 1970 in UTC.</source>
        <translation>The evaluation time in seconds since 1970 in UTC.</translation>
    </message>
    <message>
        <source>The time of each sample in seconds since 1970 in UTC.</source>
        <translation>The time of each sample in seconds since 1970 in UTC.</translation>
    </message>
    <message>
        <source>When the oldest value in the range was taken.</source>
        <translation>When the oldest value in the range was taken.</translation>
    </message>
    <message>
        <source>When the newest value in the range was taken.</source>
        <translation>When the newest value in the range was taken.</translation>
    </message>
    <message>
        <source>When the highest value in the range was taken.</source>
        <translation>When the highest value in the range was taken.</translation>
    </message>
    <message>
        <source>When the lowest value in the range was taken.</source>
        <translation>When the lowest value in the range was taken.</translation>
    </message>
    <message>
        <source>A vector of one element without labels.</source>
        <translation>A vector of one element without labels.</translation>
    </message>
    <message>
        <source>The year of a time in UTC.</source>
        <translation>The year of a time in UTC.</translation>
    </message>
    <message>
        <source>The mean over all series of a group.</source>
        <translation>The mean over all series of a group.</translation>
    </message>
    <message>
        <source>The k series with the lowest values.</source>
        <translation>The k series with the lowest values.</translation>
    </message>
    <message>
        <source>How many series a group has.</source>
        <translation>How many series a group has.</translation>
    </message>
    <message>
        <source>How many series have each value, which becomes a label.</source>
        <translation>How many series have each value, which becomes a label.</translation>
    </message>
    <message>
        <source>1 for each group.</source>
        <translation>1 for each group.</translation>
    </message>
    <message>
        <source>About this share of the series, always the same ones.</source>
        <translation>About this share of the series, always the same ones.</translation>
    </message>
    <message>
        <source>k series of each group, always the same ones.</source>
        <translation>k series of each group, always the same ones.</translation>
    </message>
    <message>
        <source>The highest value of a group.</source>
        <translation>The highest value of a group.</translation>
    </message>
    <message>
        <source>The lowest value of a group.</source>
        <translation>The lowest value of a group.</translation>
    </message>
    <message>
        <source>The φ-quantile (0 to 1) over the series of a group.</source>
        <translation>The φ-quantile (0 to 1) over the series of a group.</translation>
    </message>
    <message>
        <source>The standard deviation over the series of a group.</source>
        <translation>The standard deviation over the series of a group.</translation>
    </message>
    <message>
        <source>The variance over the series of a group.</source>
        <translation>The variance over the series of a group.</translation>
    </message>
    <message>
        <source>The sum over all series of a group.</source>
        <translation>The sum over all series of a group.</translation>
    </message>
    <message>
        <source>The k series with the highest values.</source>
        <translation>The k series with the highest values.</translation>
    </message>
</context>
<context>
    <name>RangeText</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hours</source>
        <translation>
            <numerusform>Last %n hour</numerusform>
            <numerusform>Last %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n minutes</source>
        <translation>
            <numerusform>Last %n minute</numerusform>
            <numerusform>Last %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Last %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>This is not a time range. Write now-6h, 14:00 – 15:30 or 2026-11-20 14:00 – 15:30.</source>
        <translation>This is not a time range. Write now-6h, 14:00 – 15:30 or 2026-11-20 14:00 – 15:30.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 – %2, %3 ms</source>
        <translation>%1 – %2, %3 ms</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>Its clock agrees with this computer&apos;s.</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of this computer&apos;s. Times will look wrong until one of them is set right.</source>
        <translation>Its clock is %1 ahead of this computer&apos;s. Times will look wrong until one of them is set right.</translation>
    </message>
    <message>
        <source>Its clock is %1 behind this computer&apos;s. Times will look wrong until one of them is set right.</source>
        <translation>Its clock is %1 behind this computer&apos;s. Times will look wrong until one of them is set right.</translation>
    </message>
    <message>
        <source>metric descriptions</source>
        <translation>metric descriptions</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>rules</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>targets</translation>
    </message>
    <message>
        <source>exemplars</source>
        <translation>exemplars</translation>
    </message>
    <message>
        <source>query formatting</source>
        <translation>query formatting</translation>
    </message>
    <message>
        <source>live tail</source>
        <translation>live tail</translation>
    </message>
    <message>
        <source>log volume</source>
        <translation>log volume</translation>
    </message>
    <message>
        <source>detected fields</source>
        <translation>detected fields</translation>
    </message>
    <message>
        <source>log patterns</source>
        <translation>log patterns</translation>
    </message>
    <message>
        <source>silences</source>
        <translation>silences</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>What answers there is %1.</source>
        <translation>What answers there is %1.</translation>
    </message>
    <message>
        <source>It forwards to %1. Your credentials are not sent there.</source>
        <translation>It forwards to %1. Your credentials are not sent there.</translation>
    </message>
    <message numerus="yes">
        <source>Member of a cluster of %n servers.</source>
        <translation>
            <numerusform>Member of a cluster of %n server.</numerusform>
            <numerusform>Member of a cluster of %n servers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has: %1</source>
        <translation>Has: %1</translation>
    </message>
    <message>
        <source>Lacks: %1</source>
        <translation>Lacks: %1</translation>
    </message>
</context>
<context>
    <name>SourceStatus</name>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1 of %2 peers</translation>
    </message>
    <message>
        <source>no answer since %1</source>
        <translation>no answer since %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>Last answer %1 (%2).</source>
        <translation>Last answer %1 (%2).</translation>
    </message>
    <message>
        <source>It forwards to %1. Your credentials were not sent there.</source>
        <translation>It forwards to %1. Your credentials were not sent there.</translation>
    </message>
    <message>
        <source>forwards to another host</source>
        <translation>forwards to another host</translation>
    </message>
</context>
<context>
    <name>wardroom::ActionDelegate</name>
    <message>
        <source>friday, +3d, 2026-12-01</source>
        <translation>friday, +3d, 2026-12-01</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>overdue: %1</translation>
    </message>
</context>
<context>
    <name>wardroom::ActionItemsModel</name>
    <message>
        <source>overdue %1</source>
        <translation>overdue %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a time today</comment>
        <translation>by %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
</context>
<context>
    <name>wardroom::ActionTableModel</name>
    <message>
        <source>overdue since %1</source>
        <translation>overdue since %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
</context>
<context>
    <name>wardroom::ActionsTab</name>
    <message>
        <source>“%1” is not a date. Write friday, tomorrow 18:00, +3d or 2026-12-01.</source>
        <translation>“%1” is not a date. Write friday, tomorrow 18:00, +3d or 2026-12-01.</translation>
    </message>
    <message>
        <source>No action items yet.</source>
        <translation>No action items yet.</translation>
    </message>
    <message>
        <source>What is to be improved so that this does not happen again stands here, each with an owner and a date.</source>
        <translation>What is to be improved so that this does not happen again stands here, each with an owner and a date.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Write the first one</translation>
    </message>
    <message>
        <source>Choose an action item that has a link to a tracker.</source>
        <translation>Choose an action item that has a link to a tracker.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n items</source>
        <translation>
            <numerusform>Remove %n item</numerusform>
            <numerusform>Remove %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an action item to remove.</source>
        <translation>Choose an action item to remove.</translation>
    </message>
    <message>
        <source>Monitor how many connections of the pool are in use</source>
        <translation>Monitor how many connections of the pool are in use</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>New action item</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Open in tracker</source>
        <translation>Open in tracker</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Action items</translation>
    </message>
</context>
<context>
    <name>wardroom::ActiveAlertsModel</name>
    <message>
        <source>firing</source>
        <translation>firing</translation>
    </message>
    <message>
        <source>silenced to %1</source>
        <translation>silenced to %1</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>silenced</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>inhibited</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertDelegate</name>
    <message>
        <source>Since %1 (%2)</source>
        <translation>Since %1 (%2)</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertDetails</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>The rule gives this alert no annotations.</source>
        <translation>The rule gives this alert no annotations.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Hide the details</translation>
    </message>
    <message>
        <source>Choose one alert to see its labels, annotations and what silences it.</source>
        <translation>Choose one alert to see its labels, annotations and what silences it.</translation>
    </message>
    <message>
        <source>Silenced by</source>
        <translation>Silenced by</translation>
    </message>
    <message>
        <source>Inhibited by</source>
        <translation>Inhibited by</translation>
    </message>
    <message>
        <source>Muted in</source>
        <translation>Muted in</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Receivers</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <translation>%1: %2, until %3</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertListBody</name>
    <message>
        <source>This environment has no Alertmanager.</source>
        <translation>This environment has no Alertmanager.</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>No alerts</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertListPane</name>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Filter, such as service=&quot;shop-api&quot; env=~&quot;prod.*&quot; or a word</source>
        <translation>Filter, such as service=&quot;shop-api&quot; env=~&quot;prod.*&quot; or a word</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>Filter alerts</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>Group by %1</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>State %1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Silence…</translation>
    </message>
    <message numerus="yes">
        <source>Silence what the %n chosen alerts share</source>
        <translation>
            <numerusform>Silence the chosen alert</numerusform>
            <numerusform>Silence what the %n chosen alerts share</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a new silence</source>
        <translation>Write a new silence</translation>
    </message>
    <message>
        <source>This environment has no Alertmanager.</source>
        <translation>This environment has no Alertmanager.</translation>
    </message>
    <message>
        <source>Its alerts would stand here. Add an Alertmanager to the connection in the settings.</source>
        <translation>Its alerts would stand here. Add an Alertmanager to the connection in the settings.</translation>
    </message>
    <message>
        <source>No alert passes the filter.</source>
        <translation>No alert passes the filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts are hidden by it.</source>
        <translation>
            <numerusform>%n alert is hidden by it.</numerusform>
            <numerusform>%n alerts are hidden by it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>No alerts.</translation>
    </message>
    <message>
        <source>Alerts that fire stand here, grouped by where they are sent.</source>
        <translation>Alerts that fire stand here, grouped by where they are sent.</translation>
    </message>
    <message>
        <source>The filter can not be read: %1. The list still shows the last one that could.</source>
        <translation>The filter can not be read: %1. The list still shows the last one that could.</translation>
    </message>
    <message>
        <source>Declare incident…</source>
        <translation>Declare incident…</translation>
    </message>
    <message numerus="yes">
        <source>Declare an incident because of the %n chosen alerts</source>
        <translation>
            <numerusform>Declare an incident because of the chosen alert</numerusform>
            <numerusform>Declare an incident because of the %n chosen alerts</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the alerts that the incident is about.</source>
        <translation>Choose the alerts that the incident is about.</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertModel</name>
    <message>
        <source>firing</source>
        <translation>firing</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>silenced</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>inhibited</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts, %1</source>
        <translation>
            <numerusform>%n alert, %1</numerusform>
            <numerusform>%n alerts, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Differs by</source>
        <translation>Differs by</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertsPage</name>
    <message>
        <source>The silence is still there.</source>
        <translation>The silence is still there.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silences</translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1 of %2 peers</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 old</translation>
    </message>
    <message>
        <source>This environment has no Alertmanager.</source>
        <translation>This environment has no Alertmanager.</translation>
    </message>
    <message>
        <source>Its silences would stand here. Add an Alertmanager to the connection in the settings.</source>
        <translation>Its silences would stand here. Add an Alertmanager to the connection in the settings.</translation>
    </message>
    <message>
        <source>No silences.</source>
        <translation>No silences.</translation>
    </message>
    <message>
        <source>A silence keeps alerts from notifying for a while. Choose alerts and press S.</source>
        <translation>A silence keeps alerts from notifying for a while. Choose alerts and press S.</translation>
    </message>
    <message>
        <source>Alerts and silences</source>
        <translation>Alerts and silences</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
</context>
<context>
    <name>wardroom::AnnotationsButton</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Marks alerts, deployments and incidents on all charts</source>
        <translation>Marks alerts, deployments and incidents on all charts</translation>
    </message>
    <message>
        <source>Deployments are not known: %1</source>
        <translation>Deployments are not known: %1</translation>
    </message>
</context>
<context>
    <name>wardroom::AppContext</name>
    <message>
        <source>The log file can not be written: %1</source>
        <translation>The log file can not be written: %1</translation>
    </message>
    <message>
        <source>The last change is not saved. %1</source>
        <translation>The last change is not saved. %1</translation>
    </message>
    <message>
        <source>The incidents can not be opened. %1</source>
        <translation>The incidents can not be opened. %1</translation>
    </message>
</context>
<context>
    <name>wardroom::BarBody</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>wardroom::BodyView</name>
    <message>
        <source>Text of the event</source>
        <translation>Text of the event</translation>
    </message>
    <message>
        <source>Text of the event, Markdown</source>
        <translation>Text of the event, Markdown</translation>
    </message>
    <message>
        <source>What happened, in Markdown. Ctrl+Enter keeps it, Esc gives it up.</source>
        <translation>What happened, in Markdown. Ctrl+Enter keeps it, Esc gives it up.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Only the beginning is shown.</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>No text yet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>The whole text, as it was written</source>
        <translation>The whole text, as it was written</translation>
    </message>
</context>
<context>
    <name>wardroom::CanPanel</name>
    <message>
        <source>CAN brief</source>
        <translation>CAN brief</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>of the brief</comment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>What is known?</source>
        <translation>What is known?</translation>
    </message>
    <message>
        <source>What is being done?</source>
        <translation>What is being done?</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>What is missing?</translation>
    </message>
</context>
<context>
    <name>wardroom::ChangeModel</name>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>wardroom::ChartCanvas</name>
    <message>
        <source>Cursor A %1, cursor B %2</source>
        <translation>Cursor A %1, cursor B %2</translation>
    </message>
</context>
<context>
    <name>wardroom::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legend: %1</translation>
    </message>
</context>
<context>
    <name>wardroom::ChartMenu</name>
    <message>
        <source>Copy picture</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Copy values as CSV</source>
        <translation>Copy values as CSV</translation>
    </message>
    <message>
        <source>Copy query</source>
        <translation>Copy query</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Save as PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Save as SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Save values as CSV…</translation>
    </message>
    <message>
        <source>Legend as table</source>
        <translation>Legend as table</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 hour before</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 day before</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1 week before</translation>
    </message>
    <message>
        <source>Before the deployment</source>
        <translation>Before the deployment</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Save chart</translation>
    </message>
    <message>
        <source>%1 can not be written. %2</source>
        <translation>%1 can not be written. %2</translation>
    </message>
    <message>
        <source>before the deployment</source>
        <translation>before the deployment</translation>
    </message>
</context>
<context>
    <name>wardroom::ChartPanel</name>
    <message>
        <source>Copy, save, compare</source>
        <translation>Copy, save, compare</translation>
    </message>
    <message>
        <source>The first %1 of %2 series are drawn. Narrow the query to see the others.</source>
        <translation>The first %1 of %2 series are drawn. Narrow the query to see the others.</translation>
    </message>
</context>
<context>
    <name>wardroom::ChartPanelView</name>
    <message>
        <source>No data in this time range</source>
        <translation>No data in this time range</translation>
    </message>
</context>
<context>
    <name>wardroom::CheckDelegate</name>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
</context>
<context>
    <name>wardroom::CheckItemDelegate</name>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
</context>
<context>
    <name>wardroom::ChecklistModel</name>
    <message>
        <source>Space ticks it, P: in progress</source>
        <translation>Space ticks it, P: in progress</translation>
    </message>
    <message>
        <source>done %1 by %2</source>
        <translation>done %1 by %2</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
</context>
<context>
    <name>wardroom::ChecklistTab</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 of %2 done</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Another thing to do</source>
        <translation>Another thing to do</translation>
    </message>
    <message>
        <source>New item of the checklist</source>
        <translation>New item of the checklist</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Space ticks, P in progress, F2 renames, Del removes, Alt+↑↓ moves</source>
        <translation>Space ticks, P in progress, F2 renames, Del removes, Alt+↑↓ moves</translation>
    </message>
</context>
<context>
    <name>wardroom::ColourPicker</name>
    <message>
        <source>Colour %1 of %2</source>
        <translation>Colour %1 of %2</translation>
    </message>
</context>
<context>
    <name>wardroom::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Type a command, a page or an environment</source>
        <translation>Type a command, a page or an environment</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
</context>
<context>
    <name>wardroom::CompletionModel</name>
    <message>
        <source>metric</source>
        <translation>metric</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>function</source>
        <translation>function</translation>
    </message>
    <message>
        <source>aggregation</source>
        <translation>aggregation</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>keyword</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duration</translation>
    </message>
</context>
<context>
    <name>wardroom::CompletionText</name>
    <message>
        <source>Experimental: the server has to be started with promql-experimental-functions.</source>
        <translation>Experimental: the server has to be started with promql-experimental-functions.</translation>
    </message>
    <message>
        <source>Not in Prometheus 2.42.</source>
        <translation>Not in Prometheus 2.42.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milliseconds</translation>
    </message>
    <message>
        <source>Long enough for a rate at this step.</source>
        <translation>Long enough for a rate at this step.</translation>
    </message>
    <message>
        <source>The step between two points.</source>
        <translation>The step between two points.</translation>
    </message>
    <message>
        <source>The whole time range.</source>
        <translation>The whole time range.</translation>
    </message>
</context>
<context>
    <name>wardroom::ConnectionDelegate</name>
    <message>
        <source>No sources yet</source>
        <translation>No sources yet</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
</context>
<context>
    <name>wardroom::ConnectionEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Add another peer</source>
        <translation>Add another peer</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>metrics</translation>
    </message>
    <message>
        <source>alerts; all peers of one cluster</source>
        <translation>alerts; all peers of one cluster</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>logs</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>A query whose values are the times of deployments in seconds, or above zero while one is made. They are marked on all charts.</source>
        <translation>A query whose values are the times of deployments in seconds, or above zero while one is made. They are marked on all charts.</translation>
    </message>
</context>
<context>
    <name>wardroom::ConnectionsPanel</name>
    <message>
        <source>Import environments</source>
        <translation>Import environments</translation>
    </message>
    <message>
        <source>Export environments</source>
        <translation>Export environments</translation>
    </message>
    <message>
        <source>%1 can not be read. %2</source>
        <translation>%1 can not be read. %2</translation>
    </message>
    <message>
        <source>%1 holds no environments that can be read. Nothing was changed.</source>
        <translation>%1 holds no environments that can be read. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 can not be written. %2</source>
        <translation>%1 can not be written. %2</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environments</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>There is no keychain: passwords and tokens are kept until you quit.</source>
        <translation>There is no keychain: passwords and tokens are kept until you quit.</translation>
    </message>
    <message>
        <source>Your environments will stand here</source>
        <translation>Your environments will stand here</translation>
    </message>
    <message>
        <source>An environment is a set of servers that belong together, such as production: Prometheus, Alertmanager, Loki.</source>
        <translation>An environment is a set of servers that belong together, such as production: Prometheus, Alertmanager, Loki.</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Add an environment</translation>
    </message>
    <message>
        <source>Give the environment a name.</source>
        <translation>Give the environment a name.</translation>
    </message>
    <message>
        <source>Another environment has this name. Choose a different one.</source>
        <translation>Another environment has this name. Choose a different one.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Stop the test</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>There is nothing to test: give at least one address.</source>
        <translation>There is nothing to test: give at least one address.</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>New environment</translation>
    </message>
    <message>
        <source>Delete environment</source>
        <translation>Delete environment</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;?</source>
        <translation>Delete &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>Its addresses and secrets are removed from this computer. The servers are not touched.</source>
        <translation>Its addresses and secrets are removed from this computer. The servers are not touched.</translation>
    </message>
    <message>
        <source>Delete 1 environment</source>
        <translation>Delete 1 environment</translation>
    </message>
</context>
<context>
    <name>wardroom::CursorPanel</name>
    <message>
        <source>Cursors</source>
        <translation>Cursors</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Values at the cursors</source>
        <translation>Values at the cursors</translation>
    </message>
    <message>
        <source>Change since the earlier time</source>
        <translation>Change since the earlier time</translation>
    </message>
    <message>
        <source>Time of cursor A</source>
        <translation>Time of cursor A</translation>
    </message>
    <message>
        <source>Time of cursor B</source>
        <translation>Time of cursor B</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Compare: %1</translation>
    </message>
    <message>
        <source>B − A %1</source>
        <translation>B − A %1</translation>
    </message>
    <message>
        <source>Press A and B in a chart to lock two moments.</source>
        <translation>Press A and B in a chart to lock two moments.</translation>
    </message>
</context>
<context>
    <name>wardroom::CursorReadout</name>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardEditBar</name>
    <message>
        <source>New row</source>
        <translation>New row</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>New panel</translation>
    </message>
    <message>
        <source>Another program changed or removed the file. Reload it, or keep what is here.</source>
        <translation>Another program changed or removed the file. Reload it, or keep what is here.</translation>
    </message>
    <message>
        <source>The dashboard was not saved. Your changes are still here.</source>
        <translation>The dashboard was not saved. Your changes are still here.</translation>
    </message>
    <message>
        <source>The file can not be read. What is here stays.</source>
        <translation>The file can not be read. What is here stays.</translation>
    </message>
    <message>
        <source>Title of the dashboard</source>
        <translation>Title of the dashboard</translation>
    </message>
    <message>
        <source>Add panel</source>
        <translation>Add panel</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Time series</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Gauge</translation>
    </message>
    <message>
        <source>Bar gauge</source>
        <translation>Bar gauge</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Undo: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Redo: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Being saved</translation>
    </message>
    <message>
        <source>There are no changes</source>
        <translation>There are no changes</translation>
    </message>
    <message>
        <source>Save the dashboard as</source>
        <translation>Save the dashboard as</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot;?</source>
        <translation>Save the changes to &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Open with the present time range and refresh from now on</source>
        <translation>Open with the present time range and refresh from now on</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardEditMode</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Move panels and change what they show</source>
        <translation>Move panels and change what they show</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardListModel</name>
    <message>
        <source>Real users</source>
        <translation>Real users</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>API gateway</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Own folder</source>
        <translation>Own folder</translation>
    </message>
    <message>
        <source>can not be read</source>
        <translation>can not be read</translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s)</source>
        <translation>
            <numerusform>%n placeholder</numerusform>
            <numerusform>%n placeholders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardListPane</name>
    <message>
        <source>No folder of your own is chosen.</source>
        <translation>No folder of your own is chosen.</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>Search dashboards</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>New dashboard</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardView</name>
    <message>
        <source>All dashboards</source>
        <translation>All dashboards</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Report and cursors</source>
        <translation>Report and cursors</translation>
    </message>
    <message>
        <source>Compare: nothing</source>
        <translation>Compare: nothing</translation>
    </message>
    <message>
        <source>Compare: 1 hour before</source>
        <translation>Compare: 1 hour before</translation>
    </message>
    <message>
        <source>Compare: 1 day before</source>
        <translation>Compare: 1 day before</translation>
    </message>
    <message>
        <source>Compare: 1 week before</source>
        <translation>Compare: 1 week before</translation>
    </message>
    <message>
        <source>Compare: before the deployment</source>
        <translation>Compare: before the deployment</translation>
    </message>
    <message>
        <source>Untitled dashboard</source>
        <translation>Untitled dashboard</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>loading</translation>
    </message>
    <message numerus="yes">
        <source>%n queries, %1</source>
        <translation>
            <numerusform>%n query, %1</numerusform>
            <numerusform>%n queries, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (not saved)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Back to the time range that the dashboard was made for</source>
        <translation>Back to the time range that the dashboard was made for</translation>
    </message>
    <message>
        <source>The dashboard&apos;s own range: %1</source>
        <translation>The dashboard&apos;s own range: %1</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardsPage</name>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>The folder %1 can not be read. Choose another one.</source>
        <translation>The folder %1 can not be read. Choose another one.</translation>
    </message>
    <message>
        <source>%1 can not be opened: %2</source>
        <translation>%1 can not be opened: %2</translation>
    </message>
    <message>
        <source>Open a dashboard</source>
        <translation>Open a dashboard</translation>
    </message>
    <message>
        <source>Choose the folder of your dashboards</source>
        <translation>Choose the folder of your dashboards</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Shows dashboards on whole monitors, one after the other</source>
        <translation>Shows dashboards on whole monitors, one after the other</translation>
    </message>
    <message>
        <source>None of these dashboards can be read: %1</source>
        <translation>None of these dashboards can be read: %1</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>New dashboard</translation>
    </message>
    <message>
        <source>The link leads to %1, which is no address on the web.</source>
        <translation>The link leads to %1, which is no address on the web.</translation>
    </message>
    <message>
        <source>The link leads to the dashboard %1 of a Grafana server, which is not among yours.</source>
        <translation>The link leads to the dashboard %1 of a Grafana server, which is not among yours.</translation>
    </message>
</context>
<context>
    <name>wardroom::DeclareDialog</name>
    <message>
        <source>Declare an incident?</source>
        <translation>Declare an incident?</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Checkout fails: the database&apos;s connections are used up</source>
        <translation>Checkout fails: the database&apos;s connections are used up</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Who can not do what, as far as you know</source>
        <translation>Who can not do what, as far as you know</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Now. Or 14:35, -10m, yesterday 23:10</source>
        <translation>Now. Or 14:35, -10m, yesterday 23:10</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>Declare incident</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1. In doubt take the higher one.</source>
        <translation>%1. In doubt take the higher one.</translation>
    </message>
    <message>
        <source>The start is not a time. Write 14:35, -10m or yesterday 23:10.</source>
        <translation>The start is not a time. Write 14:35, -10m or yesterday 23:10.</translation>
    </message>
    <message>
        <source>Nothing was declared.</source>
        <translation>Nothing was declared.</translation>
    </message>
    <message>
        <source>The incident is being written to the disk.</source>
        <translation>The incident is being written to the disk.</translation>
    </message>
</context>
<context>
    <name>wardroom::DemoBar</name>
    <message>
        <source>The demo is starting: servers and six hours of history are being prepared</source>
        <translation>The demo is starting: servers and six hours of history are being prepared</translation>
    </message>
    <message>
        <source>The shop is healthy, version %1</source>
        <translation>The shop is healthy, version %1</translation>
    </message>
    <message>
        <source>Version %1 is out and loses database connections</source>
        <translation>Version %1 is out and loses database connections</translation>
    </message>
    <message>
        <source>The connection pool is exhausted, users are waiting</source>
        <translation>The connection pool is exhausted, users are waiting</translation>
    </message>
    <message>
        <source>Rolled back to version %1, the shop is recovering</source>
        <translation>Rolled back to version %1, the shop is recovering</translation>
    </message>
    <message>
        <source>The demo has stopped: %1</source>
        <translation>The demo has stopped: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Deploy</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Roll back</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
</context>
<context>
    <name>wardroom::DemoStory</name>
    <message>
        <source>Connection pool of the database is full</source>
        <translation>Connection pool of the database is full</translation>
    </message>
    <message>
        <source>Pool enlarged from 50 to 100</source>
        <translation>Pool enlarged from 50 to 100</translation>
    </message>
    <message>
        <source>Roll back to the release before</source>
        <translation>Roll back to the release before</translation>
    </message>
    <message>
        <source>Payments fail in every region</source>
        <translation>Payments fail in every region</translation>
    </message>
    <message>
        <source>Rolling back; pool enlarged</source>
        <translation>Rolling back; pool enlarged</translation>
    </message>
    <message>
        <source>Someone who knows the database</source>
        <translation>Someone who knows the database</translation>
    </message>
    <message>
        <source>Payments fail at the moment. We are rolling back a release.</source>
        <translation>Payments fail at the moment. We are rolling back a release.</translation>
    </message>
    <message>
        <source>Limit connections for each service</source>
        <translation>Limit connections for each service</translation>
    </message>
</context>
<context>
    <name>wardroom::EditName</name>
    <message>
        <source>add panel</source>
        <translation>add panel</translation>
    </message>
    <message>
        <source>move panel</source>
        <translation>move panel</translation>
    </message>
    <message>
        <source>resize panel</source>
        <translation>resize panel</translation>
    </message>
    <message>
        <source>duplicate panel</source>
        <translation>duplicate panel</translation>
    </message>
    <message>
        <source>delete panel</source>
        <translation>delete panel</translation>
    </message>
    <message>
        <source>title of the dashboard</source>
        <translation>title of the dashboard</translation>
    </message>
    <message>
        <source>title of a panel</source>
        <translation>title of a panel</translation>
    </message>
    <message>
        <source>description of a panel</source>
        <translation>description of a panel</translation>
    </message>
    <message>
        <source>kind of a panel</source>
        <translation>kind of a panel</translation>
    </message>
    <message>
        <source>change query</source>
        <translation>change query</translation>
    </message>
    <message>
        <source>add query</source>
        <translation>add query</translation>
    </message>
    <message>
        <source>remove query</source>
        <translation>remove query</translation>
    </message>
    <message>
        <source>data source</source>
        <translation>data source</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>thresholds</translation>
    </message>
    <message>
        <source>save as a copy</source>
        <translation>save as a copy</translation>
    </message>
    <message>
        <source>look of a panel</source>
        <translation>look of a panel</translation>
    </message>
    <message>
        <source>range of the dashboard</source>
        <translation>range of the dashboard</translation>
    </message>
</context>
<context>
    <name>wardroom::EditOverlay</name>
    <message>
        <source>Panels being edited. Tab chooses one.</source>
        <translation>Panels being edited. Tab chooses one.</translation>
    </message>
    <message>
        <source>Panel without title</source>
        <translation>Panel without title</translation>
    </message>
    <message>
        <source>%1, column %2, line %3, %4 wide, %5 high</source>
        <translation>%1, column %2, line %3, %4 wide, %5 high</translation>
    </message>
</context>
<context>
    <name>wardroom::EndpointEditor</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentication</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>User and password</translation>
    </message>
    <message>
        <source>Token (bearer)</source>
        <translation>Token (bearer)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Headers, certificates, time limits</source>
        <translation>Headers, certificates, time limits</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Authority (CA)</source>
        <translation>Authority (CA)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client certificate</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client key</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>Key passphrase</translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation>Connect within</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Answer within</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Write an address such as https://host:9090.</source>
        <translation>Write an address such as https://host:9090.</translation>
    </message>
</context>
<context>
    <name>wardroom::EntryBox</name>
    <message>
        <source>Enter records</source>
        <translation>Enter records</translation>
    </message>
    <message>
        <source>What happened? / for commands</source>
        <translation>What happened? / for commands</translation>
    </message>
    <message>
        <source>Entry for the timeline, or a command</source>
        <translation>Entry for the timeline, or a command</translation>
    </message>
</context>
<context>
    <name>wardroom::ErrorLinesModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Time (%1)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>wardroom::EventInspector</name>
    <message>
        <source>Split the impact at %1</source>
        <translation>Split the impact at %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Keep the text</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Choose an event in the timeline or in the table: its text, evidence and history stand here.</source>
        <translation>Choose an event in the timeline or in the table: its text, evidence and history stand here.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation>Occurred at</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibility</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>Title of the event</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>goes on</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Previous event</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Next event</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More to do with the event</source>
        <translation>More to do with the event</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisions</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>after %1</translation>
    </message>
    <message>
        <source>automatically</source>
        <translation>automatically</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>The end must come after the beginning.</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>In the report</translation>
    </message>
    <message>
        <source>A starred event goes to the report</source>
        <translation>A starred event goes to the report</translation>
    </message>
    <message>
        <source>UTC %1</source>
        <translation>UTC %1</translation>
    </message>
    <message>
        <source>the data&apos;s own time</source>
        <translation>the data&apos;s own time</translation>
    </message>
</context>
<context>
    <name>wardroom::EvidenceCard</name>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copy the hash</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Open in a new window</translation>
    </message>
    <message>
        <source>Open in a new window: %1</source>
        <translation>Open in a new window: %1</translation>
    </message>
    <message>
        <source>Frozen evidence, %1: %2</source>
        <translation>Frozen evidence, %1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>The data of this evidence is not here.</source>
        <translation>The data of this evidence is not here.</translation>
    </message>
    <message>
        <source>Only its description was kept. Merge the file or the backup that has it, then try again.</source>
        <translation>Only its description was kept. Merge the file or the backup that has it, then try again.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The data of this evidence is damaged and is not shown.</source>
        <translation>The data of this evidence is damaged and is not shown.</translation>
    </message>
    <message>
        <source>It no longer matches its hash, or can not be read: %1</source>
        <translation>It no longer matches its hash, or can not be read: %1</translation>
    </message>
</context>
<context>
    <name>wardroom::EvidenceTab</name>
    <message>
        <source>No evidence yet.</source>
        <translation>No evidence yet.</translation>
    </message>
    <message>
        <source>Ctrl+P on a chart, a log line, an alert or a table freezes its data here, so that it can be looked at when it is gone from its source.</source>
        <translation>Ctrl+P on a chart, a log line, an alert or a table freezes its data here, so that it can be looked at when it is gone from its source.</translation>
    </message>
</context>
<context>
    <name>wardroom::EvidenceView</name>
    <message>
        <source>Frozen evidence</source>
        <translation>Frozen evidence</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Open in a new window</translation>
    </message>
</context>
<context>
    <name>wardroom::EvidenceWindow</name>
    <message>
        <source>%1 – frozen evidence</source>
        <translation>%1 – frozen evidence</translation>
    </message>
    <message>
        <source>Frozen evidence</source>
        <translation>Frozen evidence</translation>
    </message>
</context>
<context>
    <name>wardroom::ExplorePage</name>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrics</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Sections of Explore</source>
        <translation>Sections of Explore</translation>
    </message>
    <message>
        <source>Find a target by address, label or error</source>
        <translation>Find a target by address, label or error</translation>
    </message>
    <message>
        <source>Find a rule by name, query or error</source>
        <translation>Find a rule by name, query or error</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 old</translation>
    </message>
    <message>
        <source>%1 targets, %2 down</source>
        <translation>%1 targets, %2 down</translation>
    </message>
    <message>
        <source>This environment has no Prometheus.</source>
        <translation>This environment has no Prometheus.</translation>
    </message>
    <message>
        <source>Its targets would stand here. Add a Prometheus to the connection in the settings.</source>
        <translation>Its targets would stand here. Add a Prometheus to the connection in the settings.</translation>
    </message>
    <message>
        <source>No targets.</source>
        <translation>No targets.</translation>
    </message>
    <message>
        <source>This server scrapes nothing.</source>
        <translation>This server scrapes nothing.</translation>
    </message>
    <message>
        <source>%1 rules, %2 with errors</source>
        <translation>%1 rules, %2 with errors</translation>
    </message>
    <message>
        <source>Its rules would stand here. Add a Prometheus to the connection in the settings.</source>
        <translation>Its rules would stand here. Add a Prometheus to the connection in the settings.</translation>
    </message>
    <message>
        <source>No rules.</source>
        <translation>No rules.</translation>
    </message>
    <message>
        <source>This server evaluates none.</source>
        <translation>This server evaluates none.</translation>
    </message>
</context>
<context>
    <name>wardroom::FigureBody</name>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>wardroom::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>wardroom::FindBar</name>
    <message>
        <source>The line found above</source>
        <translation>The line found above</translation>
    </message>
    <message>
        <source>The line found below</source>
        <translation>The line found below</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Stop looking</translation>
    </message>
    <message>
        <source>Find in the lines loaded</source>
        <translation>Find in the lines loaded</translation>
    </message>
    <message>
        <source>Not found below.</source>
        <translation>Not found below.</translation>
    </message>
    <message>
        <source>Not found above.</source>
        <translation>Not found above.</translation>
    </message>
</context>
<context>
    <name>wardroom::FiringAlertDelegate</name>
    <message>
        <source>silenced</source>
        <translation>silenced</translation>
    </message>
</context>
<context>
    <name>wardroom::FramedPanel</name>
    <message>
        <source>No data in this time range</source>
        <translation>No data in this time range</translation>
    </message>
</context>
<context>
    <name>wardroom::FrozenAlertView</name>
    <message>
        <source>State when it was pinned</source>
        <translation>State when it was pinned</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Receivers</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>wardroom::FrozenChartView</name>
    <message>
        <source>Whole range</source>
        <translation>Whole range</translation>
    </message>
</context>
<context>
    <name>wardroom::FrozenFileView</name>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Frozen text</source>
        <translation>Frozen text</translation>
    </message>
    <message>
        <source>Frozen picture: %1</source>
        <translation>Frozen picture: %1</translation>
    </message>
    <message>
        <source>This picture can not be shown. It can be saved as it is.</source>
        <translation>This picture can not be shown. It can be saved as it is.</translation>
    </message>
    <message>
        <source>Save the frozen file</source>
        <translation>Save the frozen file</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
</context>
<context>
    <name>wardroom::FrozenLogsView</name>
    <message>
        <source>Frozen log lines</source>
        <translation>Frozen log lines</translation>
    </message>
</context>
<context>
    <name>wardroom::FrozenTableView</name>
    <message>
        <source>Frozen table</source>
        <translation>Frozen table</translation>
    </message>
</context>
<context>
    <name>wardroom::GeneralSettings</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>Time zone of this window</source>
        <translation>Time zone of this window</translation>
    </message>
    <message>
        <source>Write to the log</source>
        <translation>Write to the log</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Failures</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Log file</translation>
    </message>
    <message>
        <source>No log file is written</source>
        <translation>No log file is written</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Your name on timelines</source>
        <translation>Your name on timelines</translation>
    </message>
    <message>
        <source>What you do in incidents is noted under this name. Empty: as the system calls you.</source>
        <translation>What you do in incidents is noted under this name. Empty: as the system calls you.</translation>
    </message>
</context>
<context>
    <name>wardroom::GoalTile</name>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>wardroom::HeadBand</name>
    <message>
        <source>What can be done</source>
        <translation>What can be done</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Lasted</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Running for</translation>
    </message>
    <message>
        <source>Since last update</source>
        <translation>Since last update</translation>
    </message>
    <message>
        <source>Update overdue</source>
        <translation>Update overdue</translation>
    </message>
    <message>
        <source>Next update in</source>
        <translation>Next update in</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and headline</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wardroom::HeadersEditor</name>
    <message>
        <source>Name, e.g. X-Scope-OrgID</source>
        <translation>Name, e.g. X-Scope-OrgID</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Kept in the keychain</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Remove this header</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Add header</translation>
    </message>
</context>
<context>
    <name>wardroom::HistoryModel</name>
    <message>
        <source>%1, starred</source>
        <translation>%1, starred</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Last run</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
</context>
<context>
    <name>wardroom::HistoryPane</name>
    <message>
        <source>Find a query</source>
        <translation>Find a query</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Starred</translation>
    </message>
    <message>
        <source>Queries run before</source>
        <translation>Queries run before</translation>
    </message>
    <message>
        <source>No query fits.</source>
        <translation>No query fits.</translation>
    </message>
    <message>
        <source>No query was run yet.</source>
        <translation>No query was run yet.</translation>
    </message>
    <message>
        <source>Queries that you run are kept here.</source>
        <translation>Queries that you run are kept here.</translation>
    </message>
</context>
<context>
    <name>wardroom::ImpactPanel</name>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Who notices what? Enter writes it down</source>
        <translation>Who notices what? Enter writes it down</translation>
    </message>
</context>
<context>
    <name>wardroom::ImportDialog</name>
    <message>
        <source>Take events from a text?</source>
        <translation>Take events from a text?</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>Paste a chat log, or the timeline of a post-mortem in Markdown.</source>
        <translation>Paste a chat log, or the timeline of a post-mortem in Markdown.</translation>
    </message>
    <message>
        <source>Text to take events from</source>
        <translation>Text to take events from</translation>
    </message>
    <message>
        <source>Proposed events</source>
        <translation>Proposed events</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Open a text</translation>
    </message>
    <message>
        <source>The file is larger than 4 MB. Take a part of it.</source>
        <translation>The file is larger than 4 MB. Take a part of it.</translation>
    </message>
    <message>
        <source>The file can not be read: %1</source>
        <translation>The file can not be read: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines belong to no event and are left out: %1</source>
        <translation>
            <numerusform>%n line belongs to no event and is left out: %1</numerusform>
            <numerusform>%n lines belong to no event and are left out: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>No event was found in this text</source>
        <translation>No event was found in this text</translation>
    </message>
    <message numerus="yes">
        <source>Add %n events</source>
        <translation>
            <numerusform>Add %n event</numerusform>
            <numerusform>Add %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is very long: only its first %1 characters were read.</source>
        <translation>The text is very long: only its first %1 characters were read.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 events are proposed. Take the others from a part of the text.</source>
        <translation>Only the first %1 of %2 events are proposed. Take the others from a part of the text.</translation>
    </message>
</context>
<context>
    <name>wardroom::ImportLossModel</name>
    <message>
        <source>The panel says no type. Its queries are shown as a table.</source>
        <translation>The panel says no type. Its queries are shown as a table.</translation>
    </message>
    <message>
        <source>Panels of type %1 are not known. Its queries are shown as a table.</source>
        <translation>Panels of type %1 are not known. Its queries are shown as a table.</translation>
    </message>
    <message>
        <source>The library panel %1 is kept on its Grafana server. The file has only its name.</source>
        <translation>The library panel %1 is kept on its Grafana server. The file has only its name.</translation>
    </message>
    <message>
        <source>There is no client for the server of query %1.</source>
        <translation>There is no client for the server of query %1.</translation>
    </message>
    <message>
        <source>The transformation %1 is not applied.</source>
        <translation>The transformation %1 is not applied.</translation>
    </message>
    <message>
        <source>Overrides by %1 are not applied.</source>
        <translation>Overrides by %1 are not applied.</translation>
    </message>
    <message>
        <source>The variable %1 is of a type that is not known.</source>
        <translation>The variable %1 is of a type that is not known.</translation>
    </message>
    <message>
        <source>Variables refer to each other in a circle: %1.</source>
        <translation>Variables refer to each other in a circle: %1.</translation>
    </message>
    <message>
        <source>The panel&apos;s alert rule is kept, but not evaluated.</source>
        <translation>The panel&apos;s alert rule is kept, but not evaluated.</translation>
    </message>
    <message>
        <source>Time regions are not drawn.</source>
        <translation>Time regions are not drawn.</translation>
    </message>
    <message>
        <source>Panels of type %1 are shown as today&apos;s kind.</source>
        <translation>Panels of type %1 are shown as today&apos;s kind.</translation>
    </message>
    <message>
        <source>The override %1 has no effect.</source>
        <translation>The override %1 has no effect.</translation>
    </message>
    <message>
        <source>There is no client for the server of the annotations %1.</source>
        <translation>There is no client for the server of the annotations %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n panel(s) whole</source>
        <translation>
            <numerusform>%1 of %n panel whole</numerusform>
            <numerusform>%1 of %n panels whole</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>What is different</translation>
    </message>
    <message>
        <source>The ad hoc filters %1 are kept, but not all are applied.</source>
        <translation>The ad hoc filters %1 are kept, but not all are applied.</translation>
    </message>
</context>
<context>
    <name>wardroom::ImportReportPanel</name>
    <message>
        <source>Import report</source>
        <translation>Import report</translation>
    </message>
    <message>
        <source>%1. Changed: %2. Placeholders: %3.</source>
        <translation>%1. Changed: %2. Placeholders: %3.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the import report</source>
        <translation>Close the import report</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentActions</name>
    <message>
        <source>&amp;Declare an incident…</source>
        <translation>&amp;Declare an incident…</translation>
    </message>
    <message>
        <source>&amp;Open the current incident</source>
        <translation>&amp;Open the current incident</translation>
    </message>
    <message>
        <source>&amp;War room</source>
        <translation>&amp;War room</translation>
    </message>
    <message>
        <source>&amp;Share the current incident…</source>
        <translation>&amp;Share the current incident…</translation>
    </message>
    <message>
        <source>Open a &amp;file of incidents…</source>
        <translation>Open a &amp;file of incidents…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple INC-2025-001…</source>
        <translation>Open the sa&amp;mple INC-2025-001…</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Incident</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents with their evidence were written to %1 (%2).</source>
        <translation>
            <numerusform>%n incident with its evidence was written to %1 (%2).</numerusform>
            <numerusform>%n incidents with their evidence were written to %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n changes were new here.</source>
        <translation>
            <numerusform>Merged: %n change was new here.</numerusform>
            <numerusform>Merged: %n changes were new here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the file was new here.</source>
        <translation>Nothing in the file was new here.</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentAlertsModel</name>
    <message>
        <source>silenced</source>
        <translation>silenced</translation>
    </message>
    <message>
        <source>firing %1</source>
        <translation>firing %1</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentCorner</name>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentHeader</name>
    <message>
        <source>Severity: %1</source>
        <translation>Severity: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Commander: %1</source>
        <translation>Commander: %1</translation>
    </message>
    <message>
        <source>Assign roles</source>
        <translation>Assign roles</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>War room</translation>
    </message>
    <message>
        <source>Share as a file</source>
        <translation>Share as a file</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Parts of the incident</source>
        <translation>Parts of the incident</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentList</name>
    <message>
        <source>All environments</source>
        <translation>All environments</translation>
    </message>
    <message>
        <source>No incident passes the filter.</source>
        <translation>No incident passes the filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents are hidden by it.</source>
        <translation>
            <numerusform>%n incident is hidden by it.</numerusform>
            <numerusform>%n incidents are hidden by it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>No incidents yet.</source>
        <translation>No incidents yet.</translation>
    </message>
    <message>
        <source>An incident gathers what happened on one timeline, with its evidence, and keeps it on this computer.</source>
        <translation>An incident gathers what happened on one timeline, with its evidence, and keeps it on this computer.</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>Declare an incident</translation>
    </message>
    <message numerus="yes">
        <source>Share %n incidents…</source>
        <translation>
            <numerusform>Share %n incident…</numerusform>
            <numerusform>Share %n incidents…</numerusform>
        </translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Share…</translation>
    </message>
    <message>
        <source>Writes the incidents that are shown, or those chosen, into one file.</source>
        <translation>Writes the incidents that are shown, or those chosen, into one file.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>%1 can not be written. %2</source>
        <translation>%1 can not be written. %2</translation>
    </message>
    <message>
        <source>Search in incidents, timelines and post-mortems</source>
        <translation>Search in incidents, timelines and post-mortems</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>Search incidents</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Only %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>Declare incident</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Open the sample</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentListModel</name>
    <message>
        <source>started %1</source>
        <translation>started %1</translation>
    </message>
    <message>
        <source>Time to acknowledge: acknowledged − detected</source>
        <translation>Time to acknowledge: acknowledged − detected</translation>
    </message>
    <message>
        <source>Time to resolve: resolved − started</source>
        <translation>Time to resolve: resolved − started</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Started (%1)</source>
        <translation>Started (%1)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentText</name>
    <message>
        <source>A core function is down for everyone</source>
        <translation>A core function is down for everyone</translation>
    </message>
    <message>
        <source>An important function is down for some users</source>
        <translation>An important function is down for some users</translation>
    </message>
    <message>
        <source>Minor: users notice little</source>
        <translation>Minor: users notice little</translation>
    </message>
    <message>
        <source>An improvement, nobody is affected</source>
        <translation>An improvement, nobody is affected</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>Investigating</translation>
    </message>
    <message>
        <source>Fixing</source>
        <translation>Fixing</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detected</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Mitigated</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>milestone</comment>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>Scribe</translation>
    </message>
    <message>
        <source>Customer liaison</source>
        <translation>Customer liaison</translation>
    </message>
    <message>
        <source>Internal liaison</source>
        <translation>Internal liaison</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detection</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>lane of the timeline</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>External</source>
        <translation>External</translation>
    </message>
    <message>
        <source>No impact</source>
        <translation>No impact</translation>
    </message>
    <message>
        <source>Minor impact</source>
        <translation>Minor impact</translation>
    </message>
    <message>
        <source>Partial impact</source>
        <translation>Partial impact</translation>
    </message>
    <message>
        <source>Major impact</source>
        <translation>Major impact</translation>
    </message>
    <message>
        <source>Full outage</source>
        <translation>Full outage</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>User report</source>
        <translation>User report</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Team member</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Executives</source>
        <translation>Executives</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>A title is missing. Write in a few words what happened.</source>
        <translation>A title is missing. Write in a few words what happened.</translation>
    </message>
    <message>
        <source>“%1” can not be later than “%2”. Change one of the two times.</source>
        <translation>“%1” can not be later than “%2”. Change one of the two times.</translation>
    </message>
    <message>
        <source>“%1” can not lie in the future. Give the time at which it happened.</source>
        <translation>“%1” can not lie in the future. Give the time at which it happened.</translation>
    </message>
    <message>
        <source>This time does not fit: it must lie between 1970 and 2100, and the end after the beginning.</source>
        <translation>This time does not fit: it must lie between 1970 and 2100, and the end after the beginning.</translation>
    </message>
    <message>
        <source>This event is no longer there. Somebody has removed it.</source>
        <translation>This event is no longer there. Somebody has removed it.</translation>
    </message>
    <message>
        <source>The checklist has no such item. Somebody may have removed it.</source>
        <translation>The checklist has no such item. Somebody may have removed it.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is not a command. Known are: %2</source>
        <translation>“%1” is not a command. Known are: %2</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>“%1” is not one of: %2</translation>
    </message>
    <message>
        <source>“%1” needs a text after it.</source>
        <translation>“%1” needs a text after it.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 14:35, −10m or yesterday 23:10.</source>
        <translation>“%1” is not a time. Write 14:35, −10m or yesterday 23:10.</translation>
    </message>
    <message>
        <source>The checklist has no item “%1”.</source>
        <translation>The checklist has no item “%1”.</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentView</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Status updates</source>
        <translation>Status updates</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Action items</translation>
    </message>
</context>
<context>
    <name>wardroom::KeyChartPanel</name>
    <message>
        <source>%1 old</source>
        <translation>%1 old</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>frozen %1</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Fetching…</translation>
    </message>
    <message>
        <source>Prometheus is not connected.</source>
        <translation>Prometheus is not connected.</translation>
    </message>
    <message>
        <source>Nothing is pinned that could stand in.</source>
        <translation>Nothing is pinned that could stand in.</translation>
    </message>
    <message>
        <source>No data in this time.</source>
        <translation>No data in this time.</translation>
    </message>
    <message>
        <source>beyond the threshold of %1</source>
        <translation>beyond the threshold of %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>threshold %1</translation>
    </message>
</context>
<context>
    <name>wardroom::KeysDialog</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Keyboard and mouse</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Search keys and what they do</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Keys and gestures</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>What they do</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>wardroom::LabelBrowser</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>lines in range</source>
        <translation>lines in range</translation>
    </message>
    <message>
        <source>Find label or value</source>
        <translation>Find label or value</translation>
    </message>
</context>
<context>
    <name>wardroom::LabelCardinalityModel</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
</context>
<context>
    <name>wardroom::LaneChip</name>
    <message numerus="yes">
        <source>Show lane %1, %n events</source>
        <translation>
            <numerusform>Show lane %1, %n event</numerusform>
            <numerusform>Show lane %1, %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide this lane</source>
        <translation>Show or hide this lane</translation>
    </message>
</context>
<context>
    <name>wardroom::LegendModel</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1, hidden</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Min above 0</source>
        <translation>Min above 0</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Increase</translation>
    </message>
    <message>
        <source>Smallest step</source>
        <translation>Smallest step</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Difference %</source>
        <translation>Difference %</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Variance</translation>
    </message>
    <message>
        <source>Std. dev.</source>
        <translation>Std. dev.</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>Distinct values</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>All zero</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>No values</translation>
    </message>
</context>
<context>
    <name>wardroom::LegendTable</name>
    <message>
        <source>Search series</source>
        <translation>Search series</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
</context>
<context>
    <name>wardroom::LineDetails</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Filter for</source>
        <translation>Filter for</translation>
    </message>
    <message>
        <source>Filter out</source>
        <translation>Filter out</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Fields of the line</source>
        <translation>Fields of the line</translation>
    </message>
    <message>
        <source>Whole text of the line</source>
        <translation>Whole text of the line</translation>
    </message>
    <message>
        <source>Copy the whole line</source>
        <translation>Copy the whole line</translation>
    </message>
    <message>
        <source>Hide the line&apos;s details</source>
        <translation>Hide the line&apos;s details</translation>
    </message>
    <message>
        <source>Choose a field of the line.</source>
        <translation>Choose a field of the line.</translation>
    </message>
</context>
<context>
    <name>wardroom::LinkBar</name>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
</context>
<context>
    <name>wardroom::LogLineModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
</context>
<context>
    <name>wardroom::LogViewHeader</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Time (%1)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
</context>
<context>
    <name>wardroom::LogsPage</name>
    <message>
        <source>LogQL, such as {app=&quot;shop-api&quot;} |= &quot;timed out&quot;</source>
        <translation>LogQL, such as {app=&quot;shop-api&quot;} |= &quot;timed out&quot;</translation>
    </message>
    <message>
        <source>Log query</source>
        <translation>Log query</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Live tail</source>
        <translation>Live tail</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Wrap long lines</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Log lines</translation>
    </message>
    <message>
        <source>Loki can not read the query.</source>
        <translation>Loki can not read the query.</translation>
    </message>
    <message>
        <source>This environment has no Loki.</source>
        <translation>This environment has no Loki.</translation>
    </message>
    <message>
        <source>Its log lines would stand here. Add a Loki to the connection in the settings.</source>
        <translation>Its log lines would stand here. Add a Loki to the connection in the settings.</translation>
    </message>
    <message>
        <source>This query returns numbers, not lines.</source>
        <translation>This query returns numbers, not lines.</translation>
    </message>
    <message>
        <source>Take the function and the range away to see the lines that it counts.</source>
        <translation>Take the function and the range away to see the lines that it counts.</translation>
    </message>
    <message>
        <source>No lines in this range.</source>
        <translation>No lines in this range.</translation>
    </message>
    <message>
        <source>Widen the time range, or take a filter out of the query.</source>
        <translation>Widen the time range, or take a filter out of the query.</translation>
    </message>
    <message>
        <source>%1 lines loaded</source>
        <translation>%1 lines loaded</translation>
    </message>
    <message>
        <source>loading older lines…</source>
        <translation>loading older lines…</translation>
    </message>
    <message>
        <source>this is the beginning of the range</source>
        <translation>this is the beginning of the range</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out by the server</source>
        <translation>
            <numerusform>%n line was left out by the server</numerusform>
            <numerusform>%n lines were left out by the server</numerusform>
        </translation>
    </message>
    <message>
        <source>Tail connected</source>
        <translation>Tail connected</translation>
    </message>
    <message>
        <source>Tail connects</source>
        <translation>Tail connects</translation>
    </message>
    <message>
        <source>Tail lost, trying again</source>
        <translation>Tail lost, trying again</translation>
    </message>
    <message>
        <source>Tail ended</source>
        <translation>Tail ended</translation>
    </message>
    <message>
        <source>Tail waits for the query</source>
        <translation>Tail waits for the query</translation>
    </message>
    <message numerus="yes">
        <source>%n newer lines wait</source>
        <translation>
            <numerusform>%n newer line waits</numerusform>
            <numerusform>%n newer lines wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Tail paused while you read.</source>
        <translation>Tail paused while you read.</translation>
    </message>
    <message>
        <source>The list stands still while you read.</source>
        <translation>The list stands still while you read.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n lines made room for older ones.</source>
        <translation>
            <numerusform>The newest line made room for older ones.</numerusform>
            <numerusform>The newest %n lines made room for older ones.</numerusform>
        </translation>
    </message>
    <message>
        <source>No labels.</source>
        <translation>No labels.</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
</context>
<context>
    <name>wardroom::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Time range</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
</context>
<context>
    <name>wardroom::MatcherEditor</name>
    <message>
        <source>Add matcher</source>
        <translation>Add matcher</translation>
    </message>
</context>
<context>
    <name>wardroom::MatcherRow</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Remove this matcher</source>
        <translation>Remove this matcher</translation>
    </message>
</context>
<context>
    <name>wardroom::MetricTreeModel</name>
    <message numerus="yes">
        <source>%n metrics</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
</context>
<context>
    <name>wardroom::MetricsPane</name>
    <message>
        <source>Find a metric by name or help</source>
        <translation>Find a metric by name or help</translation>
    </message>
    <message>
        <source>Type of metric</source>
        <translation>Type of metric</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrics</translation>
    </message>
    <message>
        <source>Labels of the metric</source>
        <translation>Labels of the metric</translation>
    </message>
    <message>
        <source>Query it</source>
        <translation>Query it</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>%1 of %2 metrics</source>
        <translation>%1 of %2 metrics</translation>
    </message>
    <message>
        <source>%1 metrics</source>
        <translation>%1 metrics</translation>
    </message>
    <message>
        <source>%1 series in the storage</source>
        <translation>%1 series in the storage</translation>
    </message>
    <message>
        <source>this server does not count series</source>
        <translation>this server does not count series</translation>
    </message>
    <message>
        <source>This environment has no Prometheus.</source>
        <translation>This environment has no Prometheus.</translation>
    </message>
    <message>
        <source>Its metrics would stand here. Add a Prometheus to the connection in the settings.</source>
        <translation>Its metrics would stand here. Add a Prometheus to the connection in the settings.</translation>
    </message>
    <message>
        <source>No metric fits.</source>
        <translation>No metric fits.</translation>
    </message>
    <message>
        <source>Shorten the search, or choose all types.</source>
        <translation>Shorten the search, or choose all types.</translation>
    </message>
    <message>
        <source>No metrics in this time range.</source>
        <translation>No metrics in this time range.</translation>
    </message>
    <message>
        <source>Widen the time range.</source>
        <translation>Widen the time range.</translation>
    </message>
    <message numerus="yes">
        <source>%n series in the time range</source>
        <translation>
            <numerusform>%n series in the time range</numerusform>
            <numerusform>%n series in the time range</numerusform>
        </translation>
    </message>
    <message>
        <source>too many to count by label</source>
        <translation>too many to count by label</translation>
    </message>
    <message>
        <source>Choose a metric.</source>
        <translation>Choose a metric.</translation>
    </message>
    <message>
        <source>Its labels and how many series each value has stand here.</source>
        <translation>Its labels and how many series each value has stand here.</translation>
    </message>
    <message>
        <source>This metric has no labels.</source>
        <translation>This metric has no labels.</translation>
    </message>
</context>
<context>
    <name>wardroom::MetricsPanel</name>
    <message>
        <source>Mean times by month</source>
        <translation>Mean times by month</translation>
    </message>
    <message>
        <source>MTTA = mean of acknowledged − detected; MTTR = mean of resolved − started; by the month in which incidents started. n: incidents that started in it.</source>
        <translation>MTTA = mean of acknowledged − detected; MTTR = mean of resolved − started; by the month in which incidents started. n: incidents that started in it.</translation>
    </message>
    <message>
        <source>No times yet.</source>
        <translation>No times yet.</translation>
    </message>
    <message>
        <source>How long it took to acknowledge and to resolve incidents of the last 12 months stands here.</source>
        <translation>How long it took to acknowledge and to resolve incidents of the last 12 months stands here.</translation>
    </message>
</context>
<context>
    <name>wardroom::MilestoneField</name>
    <message>
        <source>Time of the milestone, as 14:35, -10m or yesterday 23:10. Empty takes it away.</source>
        <translation>Time of the milestone, as 14:35, -10m or yesterday 23:10. Empty takes it away.</translation>
    </message>
    <message>
        <source>Not reached yet. Type a time to set it.</source>
        <translation>Not reached yet. Type a time to set it.</translation>
    </message>
</context>
<context>
    <name>wardroom::MilestoneStrip</name>
    <message>
        <source>detected − started</source>
        <translation>detected − started</translation>
    </message>
    <message>
        <source>ackn. − detected</source>
        <comment>acknowledged</comment>
        <translation>ackn. − detected</translation>
    </message>
    <message>
        <source>mitigated − started</source>
        <translation>mitigated − started</translation>
    </message>
    <message>
        <source>resolved − started</source>
        <translation>resolved − started</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 14:35, -10m or yesterday 23:10.</source>
        <translation>“%1” is not a time. Write 14:35, -10m or yesterday 23:10.</translation>
    </message>
</context>
<context>
    <name>wardroom::OpenBundleDialog</name>
    <message>
        <source>This is not a file of Wardroom incidents.</source>
        <translation>This is not a file of Wardroom incidents.</translation>
    </message>
    <message>
        <source>The file was cut short, so nothing was taken from it. Ask for it again.</source>
        <translation>The file was cut short, so nothing was taken from it. Ask for it again.</translation>
    </message>
    <message>
        <source>The file was written by a later version of Wardroom. Update Wardroom to open it.</source>
        <translation>The file was written by a later version of Wardroom. Update Wardroom to open it.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than incidents need, so it was not opened.</source>
        <translation>The file unpacks to far more than incidents need, so it was not opened.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed, so nothing was taken from it. Ask for it again.</source>
        <translation>The file is damaged or was changed, so nothing was taken from it. Ask for it again.</translation>
    </message>
    <message>
        <source>The file can not be read. %1</source>
        <translation>The file can not be read. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>is here already</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>%1 incidents, %2 events, %3 pieces of evidence (%4)</source>
        <translation>%1 incidents, %2 events, %3 pieces of evidence (%4)</translation>
    </message>
    <message>
        <source>The clock of the computer that wrote it is %1 ahead of this one. Its changes count as the later ones until then.</source>
        <translation>The clock of the computer that wrote it is %1 ahead of this one. Its changes count as the later ones until then.</translation>
    </message>
    <message>
        <source>Open shared incidents?</source>
        <translation>Open shared incidents?</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Incidents in the file</source>
        <translation>Incidents in the file</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n incidents</source>
        <translation>
            <numerusform>Merge %n incident</numerusform>
            <numerusform>Merge %n incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes them into this computer&apos;s incidents. What both have changed is united; nothing is lost.</source>
        <translation>Takes them into this computer&apos;s incidents. What both have changed is united; nothing is lost.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Open read-only</translation>
    </message>
    <message>
        <source>Shows them in a window of their own. This computer&apos;s incidents stay as they are.</source>
        <translation>Shows them in a window of their own. This computer&apos;s incidents stay as they are.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>Nothing was merged.</translation>
    </message>
</context>
<context>
    <name>wardroom::OptionName</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Time series</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Gauge</translation>
    </message>
    <message>
        <source>Bar gauge</source>
        <translation>Bar gauge</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>Pie chart</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Bar chart</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>State timeline</source>
        <translation>State timeline</translation>
    </message>
    <message>
        <source>Status history</source>
        <translation>Status history</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimals</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Least value</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Greatest value</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Without data</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Bars</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Straight</translation>
    </message>
    <message>
        <source>Step after</source>
        <translation>Step after</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Step before</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Smooth</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Line width</translation>
    </message>
    <message>
        <source>Fill, 0 to 100</source>
        <translation>Fill, 0 to 100</translation>
    </message>
    <message>
        <source>Connect gaps</source>
        <translation>Connect gaps</translation>
    </message>
    <message>
        <source>Stacking</source>
        <translation>Stacking</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Axis title</source>
        <translation>Axis title</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Legend as</source>
        <translation>Legend as</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Legend at</source>
        <translation>Legend at</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Show thresholds</source>
        <translation>Show thresholds</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>As lines</source>
        <translation>As lines</translation>
    </message>
    <message>
        <source>As bands</source>
        <translation>As bands</translation>
    </message>
    <message>
        <source>As lines and bands</source>
        <translation>As lines and bands</translation>
    </message>
</context>
<context>
    <name>wardroom::OptionPopup</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>There are more values. The first %1 are listed.</source>
        <translation>There are more values. The first %1 are listed.</translation>
    </message>
</context>
<context>
    <name>wardroom::OptionsForm</name>
    <message>
        <source>Data source</source>
        <translation>Data source</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Thresholds</translation>
    </message>
    <message>
        <source>The environment&apos;s</source>
        <translation>The environment&apos;s</translation>
    </message>
</context>
<context>
    <name>wardroom::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Newest errors</source>
        <translation>Newest errors</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Open in Logs</source>
        <translation>Open in Logs</translation>
    </message>
    <message>
        <source>No Prometheus in this environment</source>
        <translation>No Prometheus in this environment</translation>
    </message>
    <message>
        <source>No data in this time range</source>
        <translation>No data in this time range</translation>
    </message>
    <message>
        <source>No Alertmanager in this environment</source>
        <translation>No Alertmanager in this environment</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>No alerts</translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1 of %2 peers</translation>
    </message>
    <message>
        <source>No Loki in this environment</source>
        <translation>No Loki in this environment</translation>
    </message>
    <message>
        <source>No errors in this time range</source>
        <translation>No errors in this time range</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a number of lines, and the time they came in</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>No service reports</source>
        <translation>No service reports</translation>
    </message>
    <message>
        <source>The earlier time is not shown. %1</source>
        <translation>The earlier time is not shown. %1</translation>
    </message>
</context>
<context>
    <name>wardroom::PageTitle</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>War room</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
</context>
<context>
    <name>wardroom::PanelBody</name>
    <message>
        <source>The first %1 of %2 values are shown. Narrow the query to see the others.</source>
        <translation>The first %1 of %2 values are shown. Narrow the query to see the others.</translation>
    </message>
</context>
<context>
    <name>wardroom::PanelEditor</name>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Fields of the panel</source>
        <translation>Fields of the panel</translation>
    </message>
    <message>
        <source>Add query</source>
        <translation>Add query</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No panel is chosen. Click one, or choose one with Tab.</source>
        <translation>No panel is chosen. Click one, or choose one with Tab.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>wardroom::PanelLinks</name>
    <message>
        <source>Links: %1</source>
        <translation>Links: %1</translation>
    </message>
</context>
<context>
    <name>wardroom::PanelView</name>
    <message>
        <source>%1 old</source>
        <translation>%1 old</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%1 of %2 queries</translation>
    </message>
    <message>
        <source>Library panel: %1</source>
        <translation>Library panel: %1</translation>
    </message>
    <message>
        <source>The earlier time is not shown. %1</source>
        <translation>The earlier time is not shown. %1</translation>
    </message>
</context>
<context>
    <name>wardroom::PinController</name>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Pin</translation>
    </message>
    <message>
        <source>Pin the &amp;clipboard</source>
        <translation>Pin the &amp;clipboard</translation>
    </message>
    <message>
        <source>Pin &amp;a file…</source>
        <translation>Pin &amp;a file…</translation>
    </message>
    <message>
        <source>Pins &amp;to be filed…</source>
        <translation>Pins &amp;to be filed…</translation>
    </message>
    <message>
        <source>Nothing here can be pinned now. Choose a chart, log lines, an alert or a row of a table, then press Ctrl+P.</source>
        <translation>Nothing here can be pinned now. Choose a chart, log lines, an alert or a row of a table, then press Ctrl+P.</translation>
    </message>
    <message>
        <source>Pin %1?</source>
        <translation>Pin %1?</translation>
    </message>
    <message>
        <source>It takes about %1; a pin should not take more than %2.</source>
        <translation>It takes about %1; a pin should not take more than %2.</translation>
    </message>
    <message>
        <source>Thinned, the lowest and highest value of each interval stay: no spike is lost.</source>
        <translation>Thinned, the lowest and highest value of each interval stay: no spike is lost.</translation>
    </message>
    <message>
        <source>Thinned, what comes first stays.</source>
        <translation>Thinned, what comes first stays.</translation>
    </message>
    <message>
        <source>Pin all of it</source>
        <translation>Pin all of it</translation>
    </message>
    <message>
        <source>Thin to %1</source>
        <translation>Thin to %1</translation>
    </message>
    <message>
        <source>Nothing was pinned. %1</source>
        <translation>Nothing was pinned. %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Show the tray</source>
        <translation>Show the tray</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>No incident is open, so this waits in the tray: %1</source>
        <translation>No incident is open, so this waits in the tray: %1</translation>
    </message>
    <message>
        <source>Pinned to %1: %2</source>
        <translation>Pinned to %1: %2</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Pinned: %1</translation>
    </message>
    <message>
        <source>No longer pinned: %1</source>
        <translation>No longer pinned: %1</translation>
    </message>
    <message>
        <source>Pin a file</source>
        <translation>Pin a file</translation>
    </message>
    <message>
        <source>%1 was not pinned: %2</source>
        <translation>%1 was not pinned: %2</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor text.</source>
        <translation>The clipboard holds neither a picture nor text.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Picture of %1</translation>
    </message>
</context>
<context>
    <name>wardroom::PinDrafts</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, compared with %2</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Log lines</translation>
    </message>
    <message>
        <source>%1 fired</source>
        <translation>%1 fired</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>wardroom::PinListModel</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Time of the data</source>
        <translation>Time of the data</translation>
    </message>
</context>
<context>
    <name>wardroom::PinTray</name>
    <message>
        <source>Pins to be filed</source>
        <translation>Pins to be filed</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>No pin waits here.</source>
        <translation>No pin waits here.</translation>
    </message>
    <message>
        <source>What is pinned while no incident is open waits here until it is filed.</source>
        <translation>What is pinned while no incident is open waits here until it is filed.</translation>
    </message>
    <message>
        <source>File to %1</source>
        <translation>File to %1</translation>
    </message>
    <message>
        <source>File to an incident</source>
        <translation>File to an incident</translation>
    </message>
    <message>
        <source>There is no incident yet. Declare one first.</source>
        <translation>There is no incident yet. Declare one first.</translation>
    </message>
</context>
<context>
    <name>wardroom::PinWords</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Log lines</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 line</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lines</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 row</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>step %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <translation>Frozen %1</translation>
    </message>
    <message>
        <source>Frozen %1 by %2</source>
        <translation>Frozen %1 by %2</translation>
    </message>
    <message>
        <source>thinned, lowest and highest values kept</source>
        <translation>thinned, lowest and highest values kept</translation>
    </message>
    <message>
        <source>not all of it was kept</source>
        <translation>not all of it was kept</translation>
    </message>
    <message>
        <source>sensitive values masked</source>
        <translation>sensitive values masked</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>first %1 of %2</translation>
    </message>
</context>
<context>
    <name>wardroom::PlaceholderBody</name>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Definition of the panel, JSON</source>
        <translation>Definition of the panel, JSON</translation>
    </message>
    <message>
        <source>Its queries brought no data.</source>
        <translation>Its queries brought no data.</translation>
    </message>
</context>
<context>
    <name>wardroom::ProblemText</name>
    <message>
        <source>%1 could not be read, so the defaults are used. The file was kept as %2.</source>
        <translation>%1 could not be read, so the defaults are used. The file was kept as %2.</translation>
    </message>
    <message>
        <source>%1 is from a newer version of Wardroom. What is known here is used; a copy was kept as %2.</source>
        <translation>%1 is from a newer version of Wardroom. What is known here is used; a copy was kept as %2.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in %2 is not understood. It stays in the file, but is not used.</source>
        <translation>The entry &quot;%1&quot; in %2 is not understood. It stays in the file, but is not used.</translation>
    </message>
    <message>
        <source>Two entries in %1 had the same name. One of them is now called &quot;%2&quot;.</source>
        <translation>Two entries in %1 had the same name. One of them is now called &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Check the folder and the free space; the change holds until you close Wardroom.</source>
        <translation>%1 could not be saved: %2. Check the folder and the free space; the change holds until you close Wardroom.</translation>
    </message>
</context>
<context>
    <name>wardroom::ProposalModel</name>
    <message>
        <source>The text does not tell the day; it was taken from the event before.</source>
        <translation>The text does not tell the day; it was taken from the event before.</translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation>Occurred at</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
</context>
<context>
    <name>wardroom::QueryEditRow</name>
    <message>
        <source>This query is in a language that Wardroom does not speak. It stays as it is.</source>
        <translation>This query is in a language that Wardroom does not speak. It stays as it is.</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Query %1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Legend of query %1</source>
        <translation>Legend of query %1</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>Asks for the newest value only</source>
        <translation>Asks for the newest value only</translation>
    </message>
    <message>
        <source>Do not run this query</source>
        <translation>Do not run this query</translation>
    </message>
    <message>
        <source>Remove query %1</source>
        <translation>Remove query %1</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Time series</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Form of the answer</translation>
    </message>
</context>
<context>
    <name>wardroom::QueryPane</name>
    <message>
        <source>Prometheus would take the comments away. Remove them first.</source>
        <translation>Prometheus would take the comments away. Remove them first.</translation>
    </message>
    <message>
        <source>The query was not formatted.</source>
        <translation>The query was not formatted.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Add query</source>
        <translation>Add query</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Over the time range of the window</source>
        <translation>Over the time range of the window</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>At the end of the time range</source>
        <translation>At the end of the time range</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Add to dashboard</source>
        <translation>Add to dashboard</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>wardroom::QueryRow</name>
    <message>
        <source>PromQL, such as sum by (route) (rate(http_requests_total[$__rate_interval]))</source>
        <translation>PromQL, such as sum by (route) (rate(http_requests_total[$__rate_interval]))</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Query %1</translation>
    </message>
    <message>
        <source>Remove this query</source>
        <translation>Remove this query</translation>
    </message>
    <message>
        <source>Remove query %1</source>
        <translation>Remove query %1</translation>
    </message>
    <message>
        <source>Format query %1</source>
        <translation>Format query %1</translation>
    </message>
    <message>
        <source>Format the query (%1)</source>
        <translation>Format the query (%1)</translation>
    </message>
    <message>
        <source>This server can not format queries.</source>
        <translation>This server can not format queries.</translation>
    </message>
    <message>
        <source>There is no Prometheus to format it.</source>
        <translation>There is no Prometheus to format it.</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>running…</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>from the run before</source>
        <translation>from the run before</translation>
    </message>
    <message>
        <source>Prometheus can not run the query.</source>
        <translation>Prometheus can not run the query.</translation>
    </message>
</context>
<context>
    <name>wardroom::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>wardroom::RangePopup</name>
    <message>
        <source>Time range</source>
        <translation>Time range</translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation>Show this range</translation>
    </message>
    <message>
        <source>From %1
to %2</source>
        <translation>From %1
to %2</translation>
    </message>
</context>
<context>
    <name>wardroom::ReadOnlyWindow</name>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (read only)</translation>
    </message>
    <message>
        <source>Read only: these incidents are not on this computer. To keep and to edit them, open the file again and merge it.</source>
        <translation>Read only: these incidents are not on this computer. To keep and to edit them, open the file again and merge it.</translation>
    </message>
</context>
<context>
    <name>wardroom::RegexText</name>
    <message>
        <source>The regular expression %1 is broken and is not applied: %2.</source>
        <translation>The regular expression %1 is broken and is not applied: %2.</translation>
    </message>
    <message>
        <source>The regular expression %1 takes too long. What it could not decide on counts as not matching.</source>
        <translation>The regular expression %1 takes too long. What it could not decide on counts as not matching.</translation>
    </message>
</context>
<context>
    <name>wardroom::ResultModel</name>
    <message>
        <source>histogram: %1 observations, sum %2</source>
        <translation>histogram: %1 observations, sum %2</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
</context>
<context>
    <name>wardroom::ResultPane</name>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>View of the answer</source>
        <translation>View of the answer</translation>
    </message>
    <message>
        <source>Answer as a table</source>
        <translation>Answer as a table</translation>
    </message>
    <message>
        <source>Answer as text</source>
        <translation>Answer as text</translation>
    </message>
    <message>
        <source>This environment has no Prometheus.</source>
        <translation>This environment has no Prometheus.</translation>
    </message>
    <message>
        <source>Its answers would stand here. Add a Prometheus to the connection in the settings.</source>
        <translation>Its answers would stand here. Add a Prometheus to the connection in the settings.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>No answer yet.</translation>
    </message>
    <message>
        <source>Correct the query and run it again.</source>
        <translation>Correct the query and run it again.</translation>
    </message>
    <message>
        <source>Ask a question.</source>
        <translation>Ask a question.</translation>
    </message>
    <message>
        <source>Write a query and run it, or choose a metric under Metrics.</source>
        <translation>Write a query and run it, or choose a metric under Metrics.</translation>
    </message>
    <message>
        <source>a point every %1</source>
        <translation>a point every %1</translation>
    </message>
    <message>
        <source>An instant has no graph.</source>
        <translation>An instant has no graph.</translation>
    </message>
    <message>
        <source>Choose Range, or look at the table.</source>
        <translation>Choose Range, or look at the table.</translation>
    </message>
    <message>
        <source>No data in this time range.</source>
        <translation>No data in this time range.</translation>
    </message>
    <message>
        <source>Widen the time range, or check the names of metric and labels.</source>
        <translation>Widen the time range, or check the names of metric and labels.</translation>
    </message>
    <message>
        <source>The first %1 series are drawn; %2 more are in the table.</source>
        <translation>The first %1 series are drawn; %2 more are in the table.</translation>
    </message>
    <message>
        <source>The first %1 series are listed; %2 more came.</source>
        <translation>The first %1 series are listed; %2 more came.</translation>
    </message>
    <message>
        <source>The first %1 lines; %2 more samples came.</source>
        <translation>The first %1 lines; %2 more samples came.</translation>
    </message>
    <message>
        <source>Exemplars</source>
        <translation>Exemplars</translation>
    </message>
    <message>
        <source>Single requests as points, with their traces</source>
        <translation>Single requests as points, with their traces</translation>
    </message>
    <message>
        <source>The server has no exemplars for these queries.</source>
        <translation>The server has no exemplars for these queries.</translation>
    </message>
    <message>
        <source>The earlier time is not shown. %1</source>
        <translation>The earlier time is not shown. %1</translation>
    </message>
</context>
<context>
    <name>wardroom::RevisionWords</name>
    <message>
        <source>made by a pin</source>
        <translation>made by a pin</translation>
    </message>
    <message>
        <source>recorded automatically</source>
        <translation>recorded automatically</translation>
    </message>
    <message>
        <source>made</source>
        <translation>made</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>brought back</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>starred</translation>
    </message>
    <message>
        <source>star removed</source>
        <translation>star removed</translation>
    </message>
    <message>
        <source>text removed</source>
        <translation>text removed</translation>
    </message>
    <message>
        <source>text added</source>
        <translation>text added</translation>
    </message>
    <message>
        <source>text extended</source>
        <translation>text extended</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>text changed</translation>
    </message>
    <message>
        <source>title: %1 → %2</source>
        <translation>title: %1 → %2</translation>
    </message>
    <message>
        <source>time: %1 → %2</source>
        <translation>time: %1 → %2</translation>
    </message>
    <message>
        <source>end: %1 → %2</source>
        <translation>end: %1 → %2</translation>
    </message>
    <message>
        <source>lane: %1 → %2</source>
        <translation>lane: %1 → %2</translation>
    </message>
    <message>
        <source>visibility: %1 → %2</source>
        <translation>visibility: %1 → %2</translation>
    </message>
    <message>
        <source>impact: %1 → %2</source>
        <translation>impact: %1 → %2</translation>
    </message>
    <message>
        <source>happened %1 times</source>
        <translation>happened %1 times</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field of a later version</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>wardroom::RoleHolderDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>wardroom::RolesDialog</name>
    <message>
        <source>Who does what?</source>
        <translation>Who does what?</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Names, with commas between them</translation>
    </message>
    <message>
        <source>Assign roles</source>
        <translation>Assign roles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>wardroom::RolesModel</name>
    <message>
        <source>Enter hands it over</source>
        <translation>Enter hands it over</translation>
    </message>
</context>
<context>
    <name>wardroom::RoomEntrance</name>
    <message>
        <source>Open incidents</source>
        <translation>Open incidents</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>Declare an incident</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Which incident?</source>
        <translation>Which incident?</translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>No incident is open</translation>
    </message>
    <message>
        <source>Several are open. Choose the one this room is for.</source>
        <translation>Several are open. Choose the one this room is for.</translation>
    </message>
    <message>
        <source>Severity, clocks, roles, checklist, charts and the timeline of an incident would be here.</source>
        <translation>Severity, clocks, roles, checklist, charts and the timeline of an incident would be here.</translation>
    </message>
    <message>
        <source>Open the last one, %1</source>
        <translation>Open the last one, %1</translation>
    </message>
</context>
<context>
    <name>wardroom::RoomStatusLine</name>
    <message>
        <source>No environment is open</source>
        <translation>No environment is open</translation>
    </message>
    <message>
        <source>Incidents can not be read</source>
        <translation>Incidents can not be read</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
</context>
<context>
    <name>wardroom::RowHeader</name>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, closed, %2</source>
        <translation>Row %1, closed, %2</translation>
    </message>
    <message>
        <source>Row %1, open</source>
        <translation>Row %1, open</translation>
    </message>
</context>
<context>
    <name>wardroom::RulesModel</name>
    <message>
        <source>every %1</source>
        <translation>every %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>took %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>recording</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>firing</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pending</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluated</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Last error</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
</context>
<context>
    <name>wardroom::SavedLabel</name>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Incidents can not be read</source>
        <translation>Incidents can not be read</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n changes</source>
        <translation>
            <numerusform>Saving %n change</numerusform>
            <numerusform>Saving %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Changes of incidents are on this computer&apos;s disk at the moment they are shown as saved.</source>
        <translation>Changes of incidents are on this computer&apos;s disk at the moment they are shown as saved.</translation>
    </message>
</context>
<context>
    <name>wardroom::SecretField</name>
    <message>
        <source>Kept in the keychain</source>
        <translation>Kept in the keychain</translation>
    </message>
</context>
<context>
    <name>wardroom::SelectionBar</name>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibility</translation>
    </message>
    <message numerus="yes">
        <source>%n events chosen</source>
        <translation>
            <numerusform>%n event chosen</numerusform>
            <numerusform>%n events chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n events</source>
        <translation>
            <numerusform>Star %n event</numerusform>
            <numerusform>Star %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n events</source>
        <translation>
            <numerusform>Delete %n event</numerusform>
            <numerusform>Delete %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardroom::ServerListPane</name>
    <message>
        <source>Problems only</source>
        <translation>Problems only</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>No problems.</translation>
    </message>
    <message>
        <source>All that is listed here is well.</source>
        <translation>All that is listed here is well.</translation>
    </message>
    <message>
        <source>Nothing fits the search.</source>
        <translation>Nothing fits the search.</translation>
    </message>
    <message>
        <source>Shorten it to see more.</source>
        <translation>Shorten it to see more.</translation>
    </message>
</context>
<context>
    <name>wardroom::ServiceHealthModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial</source>
        <translation>
            <numerusform>%n partial</numerusform>
            <numerusform>%n partial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partial</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>healthy</translation>
    </message>
    <message>
        <source>no data %1</source>
        <translation>no data %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
</context>
<context>
    <name>wardroom::SettingsPage</name>
    <message>
        <source>Environments</source>
        <translation>Environments</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>wardroom::SharedFiles</name>
    <message>
        <source>Wardroom incidents (*.wardroom)</source>
        <translation>Wardroom incidents (*.wardroom)</translation>
    </message>
    <message>
        <source>incidents</source>
        <comment>a file&apos;s name</comment>
        <translation>incidents</translation>
    </message>
    <message numerus="yes">
        <source>Share %n incidents</source>
        <translation>
            <numerusform>Share %n incident</numerusform>
            <numerusform>Share %n incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>The incidents were not written to %1. %2</source>
        <translation>The incidents were not written to %1. %2</translation>
    </message>
    <message>
        <source>Open shared incidents</source>
        <translation>Open shared incidents</translation>
    </message>
</context>
<context>
    <name>wardroom::SilenceComposer</name>
    <message>
        <source>There is no matcher. Add one that says which alerts to silence.</source>
        <translation>There is no matcher. Add one that says which alerts to silence.</translation>
    </message>
    <message>
        <source>A matcher has no label. Name the label that it compares.</source>
        <translation>A matcher has no label. Name the label that it compares.</translation>
    </message>
    <message>
        <source>A matcher is not a regular expression that Alertmanager understands. Correct it.</source>
        <translation>A matcher is not a regular expression that Alertmanager understands. Correct it.</translation>
    </message>
    <message>
        <source>Every matcher also accepts a missing label, so this would silence everything. Make one of them name a value.</source>
        <translation>Every matcher also accepts a missing label, so this would silence everything. Make one of them name a value.</translation>
    </message>
    <message>
        <source>The silence ends before it starts. Choose a later end.</source>
        <translation>The silence ends before it starts. Choose a later end.</translation>
    </message>
    <message>
        <source>The end is in the past. Choose a later one.</source>
        <translation>The end is in the past. Choose a later one.</translation>
    </message>
    <message>
        <source>Nobody is named as creator. Write who silences.</source>
        <translation>Nobody is named as creator. Write who silences.</translation>
    </message>
    <message>
        <source>There is no comment. Write why, for whoever finds this silence.</source>
        <translation>There is no comment. Write why, for whoever finds this silence.</translation>
    </message>
    <message>
        <source>Close without silencing</source>
        <translation>Close without silencing</translation>
    </message>
    <message>
        <source>Matchers, all must hold</source>
        <translation>Matchers, all must hold</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creator</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>30 m</source>
        <translation>30 m</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>Until 09:00</source>
        <translation>Until 09:00</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 d</translation>
    </message>
    <message>
        <source>Ends, %1</source>
        <translation>Ends, %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Silence again</source>
        <translation>Silence again</translation>
    </message>
    <message>
        <source>New silence</source>
        <translation>New silence</translation>
    </message>
    <message>
        <source>Edit silence</source>
        <translation>Edit silence</translation>
    </message>
    <message numerus="yes">
        <source>This hides %n alerts of priority P0.</source>
        <translation>
            <numerusform>This hides %n alert of priority P0.</numerusform>
            <numerusform>This hides %n alerts of priority P0.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save silence</source>
        <translation>Save silence</translation>
    </message>
    <message numerus="yes">
        <source>Silence %n alerts</source>
        <translation>
            <numerusform>Silence %n alert</numerusform>
            <numerusform>Silence %n alerts</numerusform>
        </translation>
    </message>
    <message>
        <source>Create silence</source>
        <translation>Create silence</translation>
    </message>
</context>
<context>
    <name>wardroom::SilenceDelegate</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1, starts in %2</source>
        <translation>%1, starts in %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, %2 ago</translation>
    </message>
</context>
<context>
    <name>wardroom::SilenceModel</name>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pending</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Matchers</source>
        <translation>Matchers</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Created by</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>wardroom::SilencePreview</name>
    <message numerus="yes">
        <source>%n alerts now</source>
        <translation>
            <numerusform>%n alert now</numerusform>
            <numerusform>%n alerts now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alerts now</source>
        <translation>
            <numerusform>alert now</numerusform>
            <numerusform>alerts now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardroom::SilencesPane</name>
    <message>
        <source>New silence…</source>
        <translation>New silence…</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silences</translation>
    </message>
    <message>
        <source>Silence again…</source>
        <translation>Silence again…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Choose one silence to edit.</source>
        <translation>Choose one silence to edit.</translation>
    </message>
    <message numerus="yes">
        <source>Expire %n silences</source>
        <translation>
            <numerusform>Expire %n silence</numerusform>
            <numerusform>Expire %n silences</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a silence that is active or pending.</source>
        <translation>Choose a silence that is active or pending.</translation>
    </message>
    <message numerus="yes">
        <source>Expire %n silences?</source>
        <translation>
            <numerusform>Expire %n silence?</numerusform>
            <numerusform>Expire %n silences?</numerusform>
        </translation>
    </message>
    <message>
        <source>The alerts that they hide will notify again. An expired silence can be made anew, but not revived.</source>
        <translation>The alerts that they hide will notify again. An expired silence can be made anew, but not revived.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>wardroom::StateView</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
</context>
<context>
    <name>wardroom::StatusLine</name>
    <message>
        <source>Secrets are kept until you quit</source>
        <translation>Secrets are kept until you quit</translation>
    </message>
    <message>
        <source>This computer has no keychain that Wardroom can use, so passwords and tokens are kept in memory only. You will have to enter them again.</source>
        <translation>This computer has no keychain that Wardroom can use, so passwords and tokens are kept in memory only. You will have to enter them again.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>No data yet</translation>
    </message>
    <message>
        <source>Data as of %1 %2</source>
        <translation>Data as of %1 %2</translation>
    </message>
</context>
<context>
    <name>wardroom::StatusUpdatesModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Time (%1)</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>wardroom::StoryText</name>
    <message>
        <source>Status: %1 → %2</source>
        <translation>Status: %1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 steps down</source>
        <comment>role, name</comment>
        <translation>%1: %2 steps down</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 hands over to %3</source>
        <comment>role, name, name</comment>
        <translation>%1: %2 hands over to %3</translation>
    </message>
    <message>
        <source>Checklist: %1 (done)</source>
        <translation>Checklist: %1 (done)</translation>
    </message>
    <message>
        <source>Checklist: %1 (started)</source>
        <translation>Checklist: %1 (started)</translation>
    </message>
    <message>
        <source>Checklist: %1 (open again)</source>
        <translation>Checklist: %1 (open again)</translation>
    </message>
    <message>
        <source>Milestone “%1”: %2</source>
        <translation>Milestone “%1”: %2</translation>
    </message>
    <message>
        <source>Milestone “%1” removed</source>
        <translation>Milestone “%1” removed</translation>
    </message>
    <message>
        <source>Severity: %1 → %2</source>
        <translation>Severity: %1 → %2</translation>
    </message>
    <message>
        <source>Two computers gave the same number: this incident is %1, “%2” is %3</source>
        <translation>Two computers gave the same number: this incident is %1, “%2” is %3</translation>
    </message>
    <message>
        <source>%1 declared: %2, %3</source>
        <comment>number, severity, title</comment>
        <translation>%1 declared: %2, %3</translation>
    </message>
</context>
<context>
    <name>wardroom::TableBody</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>The first %1 rows are shown. Narrow the query to see the others.</source>
        <translation>The first %1 rows are shown. Narrow the query to see the others.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copy value</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>wardroom::TargetsModel</name>
    <message>
        <source>%1 of %2 up</source>
        <translation>%1 of %2 up</translation>
    </message>
    <message>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Last scrape</source>
        <translation>Last scrape</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Last error</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
</context>
<context>
    <name>wardroom::ThresholdsField</name>
    <message>
        <source>Add threshold</source>
        <translation>Add threshold</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Threshold %1</translation>
    </message>
    <message>
        <source>below all</source>
        <translation>below all</translation>
    </message>
    <message>
        <source>Colour of threshold %1</source>
        <translation>Colour of threshold %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove threshold %1</source>
        <translation>Remove threshold %1</translation>
    </message>
</context>
<context>
    <name>wardroom::TimeField</name>
    <message>
        <source>This is not a time. Write 14:35, -10m or yesterday 23:10.</source>
        <translation>This is not a time. Write 14:35, -10m or yesterday 23:10.</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineBar</name>
    <message>
        <source>Filter title, text, actor</source>
        <translation>Filter title, text, actor</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Filter the events</translation>
    </message>
    <message>
        <source>Time zone of the timeline</source>
        <translation>Time zone of the timeline</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Undo (%1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo (%1)</source>
        <translation>Redo (%1)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Paste text…</translation>
    </message>
    <message>
        <source>Take events from a chat log or a post-mortem</source>
        <translation>Take events from a chat log or a post-mortem</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Zone: incident (%1)</source>
        <translation>Zone: incident (%1)</translation>
    </message>
    <message>
        <source>Zone: mine (%1)</source>
        <translation>Zone: mine (%1)</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Starred</translation>
    </message>
    <message>
        <source>Show starred events only</source>
        <translation>Show starred events only</translation>
    </message>
    <message>
        <source>Automatic %1</source>
        <translation>Automatic %1</translation>
    </message>
    <message>
        <source>Show what was recorded automatically, too</source>
        <translation>Show what was recorded automatically, too</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineCanvas</name>
    <message>
        <source>Title of the event</source>
        <translation>Title of the event</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>This event was recorded by itself; its time is what the source says.</source>
        <translation>This event was recorded by itself; its time is what the source says.</translation>
    </message>
    <message>
        <source>Two periods of impact can not cross. Drop it where there is none.</source>
        <translation>Two periods of impact can not cross. Drop it where there is none.</translation>
    </message>
    <message>
        <source>New event at %1</source>
        <translation>New event at %1</translation>
    </message>
    <message>
        <source>Split the impact at %1</source>
        <translation>Split the impact at %1</translation>
    </message>
    <message>
        <source>Show all of the incident</source>
        <translation>Show all of the incident</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1, %2: what happened?</source>
        <comment>time, lane</comment>
        <translation>%1, %2: what happened?</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineDelegate</name>
    <message>
        <source>Goes to the report</source>
        <translation>Goes to the report</translation>
    </message>
    <message>
        <source>Star it, and it goes to the report</source>
        <translation>Star it, and it goes to the report</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineEditor</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>No incident is open.</translation>
    </message>
    <message>
        <source>Its timeline would stand here. Choose one in the list, or declare one.</source>
        <translation>Its timeline would stand here. Choose one in the list, or declare one.</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>No event passes the filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Nothing is on the timeline yet.</source>
        <translation>Nothing is on the timeline yet.</translation>
    </message>
    <message>
        <source>What was seen, done and decided would stand here. Ctrl+P pins charts, lines and alerts to it.</source>
        <translation>What was seen, done and decided would stand here. Ctrl+P pins charts, lines and alerts to it.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineModel</name>
    <message>
        <source>Star</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation>Occurred at</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibility</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelinePanel</name>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Nothing is noted yet.</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelinePresenter</name>
    <message>
        <source>There is no period of impact at this moment. Put the cursor on one to split it.</source>
        <translation>There is no period of impact at this moment. Put the cursor on one to split it.</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineTable</name>
    <message>
        <source>Events of the timeline</source>
        <translation>Events of the timeline</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibility</translation>
    </message>
    <message>
        <source>Insert an event after it</source>
        <translation>Insert an event after it</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineWords</name>
    <message>
        <source>Wardroom</source>
        <translation>Wardroom</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Typed</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>starred</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>not starred</translation>
    </message>
    <message numerus="yes">
        <source>%n pins</source>
        <translation>
            <numerusform>%n pin</numerusform>
            <numerusform>%n pins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, lane, title</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>recorded automatically</source>
        <translation>recorded automatically</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message numerus="yes">
        <source>with %n pins</source>
        <translation>
            <numerusform>with %n pin</numerusform>
            <numerusform>with %n pins</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is not a time between 1970 and 2100. Write 14:35, −10m, yesterday 23:10 or 2026-11-20 14:35.</source>
        <translation>“%1” is not a time between 1970 and 2100. Write 14:35, −10m, yesterday 23:10 or 2026-11-20 14:35.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 more</translation>
    </message>
    <message>
        <source>Read only: merge the file into your incidents to edit it.</source>
        <translation>Read only: merge the file into your incidents to edit it.</translation>
    </message>
</context>
<context>
    <name>wardroom::TopBar</name>
    <message>
        <source>Command or search</source>
        <translation>Command or search</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Time range</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>No environment</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Environment: %1</translation>
    </message>
    <message>
        <source>Time range: %1</source>
        <translation>Time range: %1</translation>
    </message>
    <message>
        <source>Refresh: %1</source>
        <translation>Refresh: %1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Time zone: %1</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Manage connections…</translation>
    </message>
    <message>
        <source>Pin what has the focus to the incident, with its data</source>
        <translation>Pin what has the focus to the incident, with its data</translation>
    </message>
    <message>
        <source>%1 to file</source>
        <comment>pins</comment>
        <translation>%1 to file</translation>
    </message>
    <message>
        <source>Pins that belong to no incident yet</source>
        <translation>Pins that belong to no incident yet</translation>
    </message>
</context>
<context>
    <name>wardroom::UpdatesTab</name>
    <message>
        <source>Nobody was told anything yet.</source>
        <translation>Nobody was told anything yet.</translation>
    </message>
    <message>
        <source>What teams, executives and customers were told, and when, stands here.</source>
        <translation>What teams, executives and customers were told, and when, stands here.</translation>
    </message>
    <message>
        <source>Write the first update</source>
        <translation>Write the first update</translation>
    </message>
    <message>
        <source>Update overdue by %1</source>
        <translation>Update overdue by %1</translation>
    </message>
    <message>
        <source>Next update due in %1</source>
        <translation>Next update due in %1</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Template…</translation>
    </message>
    <message>
        <source>An update needs a text.</source>
        <translation>An update needs a text.</translation>
    </message>
    <message>
        <source>The next update must be due at a time to come, as 14:35 or +20m.</source>
        <translation>The next update must be due at a time to come, as 14:35 or +20m.</translation>
    </message>
    <message>
        <source>The update was not saved.</source>
        <translation>The update was not saved.</translation>
    </message>
    <message>
        <source>Update interval</source>
        <translation>Update interval</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Minutes between updates</source>
        <translation>Minutes between updates</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>What happened, what is being done, when you will tell more</source>
        <translation>What happened, what is being done, when you will tell more</translation>
    </message>
    <message>
        <source>Text of the update</source>
        <translation>Text of the update</translation>
    </message>
    <message>
        <source>Next update due</source>
        <translation>Next update due</translation>
    </message>
    <message>
        <source>By the interval, or 14:35</source>
        <translation>By the interval, or 14:35</translation>
    </message>
    <message>
        <source>Note the update</source>
        <translation>Note the update</translation>
    </message>
    <message>
        <source>Noted on the timeline. Wardroom sends nothing by itself: copy the text to where it is read.</source>
        <translation>Noted on the timeline. Wardroom sends nothing by itself: copy the text to where it is read.</translation>
    </message>
    <message>
        <source>Status updates</source>
        <translation>Status updates</translation>
    </message>
</context>
<context>
    <name>wardroom::VariableBar</name>
    <message>
        <source>Variables refer to each other in a circle: %1. Their values are those of the file.</source>
        <translation>Variables refer to each other in a circle: %1. Their values are those of the file.</translation>
    </message>
    <message>
        <source>Variable %1: %2</source>
        <translation>Variable %1: %2</translation>
    </message>
</context>
<context>
    <name>wardroom::VariableField</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>These filters can not be read, and those before them stay: %1</source>
        <translation>These filters can not be read, and those before them stay: %1</translation>
    </message>
    <message>
        <source>label=&quot;value&quot;, …</source>
        <translation>label=&quot;value&quot;, …</translation>
    </message>
</context>
<context>
    <name>wardroom::VariableOptionModel</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>wardroom::VolumeHistogram</name>
    <message>
        <source>Volume, %1 lines</source>
        <translation>Volume, %1 lines</translation>
    </message>
</context>
<context>
    <name>wardroom::VolumePane</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>lines per %1</source>
        <translation>lines per %1</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lines</translation>
    </message>
    <message>
        <source>%1 read in %2</source>
        <translation>%1 read in %2</translation>
    </message>
    <message>
        <source>The volume is not known. %1</source>
        <translation>The volume is not known. %1</translation>
    </message>
    <message>
        <source>Nothing was logged in this range.</source>
        <translation>Nothing was logged in this range.</translation>
    </message>
    <message>
        <source>Lines by level</source>
        <translation>Lines by level</translation>
    </message>
</context>
<context>
    <name>wardroom::WallDialog</name>
    <message>
        <source>Show dashboards on the wall?</source>
        <translation>Show dashboards on the wall?</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Each is shown for</source>
        <translation>Each is shown for</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitors</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Show %n dashboards</source>
        <translation>
            <numerusform>Show %n dashboard</numerusform>
            <numerusform>Show %n dashboards</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc leaves the wall</source>
        <translation>Esc leaves the wall</translation>
    </message>
    <message>
        <source>Choose a dashboard and a monitor first</source>
        <translation>Choose a dashboard and a monitor first</translation>
    </message>
</context>
<context>
    <name>wardroom::WallWindow</name>
    <message>
        <source>Wardroom, wall</source>
        <translation>Wardroom, wall</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s) can not be shown</source>
        <translation>
            <numerusform>%n dashboard can not be shown</numerusform>
            <numerusform>%n dashboards can not be shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardroom::WarRoomBoard</name>
    <message>
        <source>Response checklist</source>
        <translation>Response checklist</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Alerts of this incident</source>
        <translation>Alerts of this incident</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>The checklist is empty.</source>
        <translation>The checklist is empty.</translation>
    </message>
    <message>
        <source>Nothing is open. /action text @owner due friday adds one</source>
        <translation>Nothing is open. /action text @owner due friday adds one</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>Timeline, newest first</translation>
    </message>
    <message>
        <source>Alertmanager is not connected</source>
        <translation>Alertmanager is not connected</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1 of %2 peers</translation>
    </message>
    <message>
        <source>No alert is tied to this incident.</source>
        <translation>No alert is tied to this incident.</translation>
    </message>
    <message>
        <source>None is firing.</source>
        <translation>None is firing.</translation>
    </message>
    <message>
        <source>Whether any fires is not known.</source>
        <translation>Whether any fires is not known.</translation>
    </message>
    <message>
        <source>Response checklist, %1 of %2 done</source>
        <translation>Response checklist, %1 of %2 done</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>firing</translation>
    </message>
    <message>
        <source>Alerts of this incident, %1 firing</source>
        <translation>Alerts of this incident, %1 firing</translation>
    </message>
    <message>
        <source>To do, %1 open, %2 overdue</source>
        <translation>To do, %1 open, %2 overdue</translation>
    </message>
</context>
<context>
    <name>wardroom::WarRoomMirror</name>
    <message>
        <source>Wardroom, war room</source>
        <translation>Wardroom, war room</translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>No incident is open</translation>
    </message>
</context>
<context>
    <name>wardroom::WarRoomPage</name>
    <message>
        <source>Show on a second screen</source>
        <translation>Show on a second screen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Post an update…</source>
        <translation>Post an update…</translation>
    </message>
    <message>
        <source>Another incident</source>
        <translation>Another incident</translation>
    </message>
</context>
<context>
    <name>wardroom::WarRoomPresenter</name>
    <message>
        <source>No incident is open.</source>
        <translation>No incident is open.</translation>
    </message>
    <message>
        <source>The incident is still being read. Enter it again in a moment.</source>
        <translation>The incident is still being read. Enter it again in a moment.</translation>
    </message>
</context>
<context>
    <name>wardroom::WindowActions</name>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;New window</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Close window</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Command &amp;palette…</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Refresh now</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Earlier</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>&amp;Back to the range before</source>
        <translation>&amp;Back to the range before</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normal text</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>Show the &amp;log file&apos;s folder</source>
        <translation>Show the &amp;log file&apos;s folder</translation>
    </message>
    <message>
        <source>&amp;About Wardroom</source>
        <translation>&amp;About Wardroom</translation>
    </message>
    <message>
        <source>About Wardroom</source>
        <translation>About Wardroom</translation>
    </message>
    <message>
        <source>Wardroom %1</source>
        <translation>Wardroom %1</translation>
    </message>
    <message>
        <source>Console for SRE leads and incident commanders. Free software under the GNU General Public License, version 3 or later. Qt %1.</source>
        <translation>Console for SRE leads and incident commanders. Free software under the GNU General Public License, version 3 or later. Qt %1.</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Keyboard and mouse</translation>
    </message>
</context>
<context>
    <name>wardroom::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
</context>
<context>
    <name>wardroom::WindowNotice</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>wardroom::ZonePopup</name>
    <message>
        <source>Time zones</source>
        <translation>Time zones</translation>
    </message>
    <message>
        <source>Search a place</source>
        <translation>Search a place</translation>
    </message>
</context>
</TS>
