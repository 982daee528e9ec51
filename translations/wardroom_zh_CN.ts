<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChartTooltip</name>
    <message>
        <source>No data at this time</source>
        <translation>此时没有数据</translation>
    </message>
    <message>
        <source>%1 firing %2</source>
        <translation>%1 已触发 %2</translation>
    </message>
    <message>
        <source>Exemplar</source>
        <translation>Exemplar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1错误信息：%2</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 的证书已过期。</translation>
    </message>
    <message>
        <source>Renew it on the server. If the date looks right, check this computer&apos;s clock.</source>
        <translation>请在服务器上更新证书。如果日期看起来没错，请检查本机时钟。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 的证书尚未生效。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then the certificate on the server.</source>
        <translation>请先检查本机时钟，再检查服务器上的证书。</translation>
    </message>
    <message>
        <source>%1 uses a self-signed certificate.</source>
        <translation>%1 使用自签名证书。</translation>
    </message>
    <message>
        <source>If it is yours, choose its file as the authority (CA) in the connection.</source>
        <translation>如果这是你们自己的证书，请在连接设置中把它的文件选为证书颁发机构（CA）。</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that this computer does not know.</source>
        <translation>%1 的证书由本机不信任的颁发机构签发。</translation>
    </message>
    <message>
        <source>Choose your organisation&apos;s CA file in the connection.</source>
        <translation>请在连接设置中选择所在组织的 CA 文件。</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host.</source>
        <translation>%1 的证书属于另一台主机。</translation>
    </message>
    <message>
        <source>Use the host name that stands in the certificate.</source>
        <translation>请改用证书上的主机名。</translation>
    </message>
    <message>
        <source>%1 wants a client certificate.</source>
        <translation>%1 要求客户端证书。</translation>
    </message>
    <message>
        <source>Choose a client certificate and its key in the connection.</source>
        <translation>请在连接设置中选择客户端证书及其私钥。</translation>
    </message>
    <message>
        <source>The client certificate or its key can not be read.</source>
        <translation>无法读取客户端证书或其私钥。</translation>
    </message>
    <message>
        <source>Check the files and the passphrase in the connection.</source>
        <translation>请检查连接设置中的文件和口令。</translation>
    </message>
    <message>
        <source>%1 does not speak HTTPS on this port.</source>
        <translation>%1 的这个端口不支持 HTTPS。</translation>
    </message>
    <message>
        <source>Write http:// in place of https://, or use the HTTPS port.</source>
        <translation>请把 https:// 改成 http://，或改用 HTTPS 端口。</translation>
    </message>
    <message>
        <source>%1 wants HTTPS on this port.</source>
        <translation>%1 的这个端口要求使用 HTTPS。</translation>
    </message>
    <message>
        <source>Write https:// in place of http://.</source>
        <translation>请把 http:// 改成 https://。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>无法与 %1 建立安全连接。</translation>
    </message>
    <message>
        <source>Check the certificates in the connection. The details say what was refused.</source>
        <translation>请检查连接设置中的证书。拒绝原因请见详情。</translation>
    </message>
    <message>
        <source>No computer named %1 was found.</source>
        <translation>找不到名为 %1 的主机。</translation>
    </message>
    <message>
        <source>Check the name, and the VPN if it is an internal one.</source>
        <translation>请检查名称；如果是内部主机，也请检查 VPN。</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 拒绝连接。</translation>
    </message>
    <message>
        <source>Check the port, and whether the server is running.</source>
        <translation>请检查端口，以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>%1 ended the connection before its answer was complete.</source>
        <translation>%1 还没响应完就断开了连接。</translation>
    </message>
    <message>
        <source>Try again. If it repeats, the server or a proxy in between is failing.</source>
        <translation>请重试。如果反复出现，说明服务器或中间的代理有问题。</translation>
    </message>
    <message>
        <source>%1 can not be reached.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message>
        <source>Check the address, the network and the VPN.</source>
        <translation>请检查地址、网络和 VPN。</translation>
    </message>
    <message>
        <source>%1 answered with a web page in place of data. It is probably a log-in page.</source>
        <translation>%1 返回的是网页而不是数据，很可能是登录页面。</translation>
    </message>
    <message>
        <source>Use an address behind the log-in, or set up a token in the connection.</source>
        <translation>请改用不经过登录页面的地址，或在连接设置中配置令牌。</translation>
    </message>
    <message>
        <source>%1 does not allow this to your account (403).</source>
        <translation>你的账号在 %1 上没有此操作的权限（403）。</translation>
    </message>
    <message>
        <source>Ask for access, or use another account in the connection.</source>
        <translation>请申请权限，或在连接设置中改用其他账号。</translation>
    </message>
    <message>
        <source>The proxy wants a log-in (407).</source>
        <translation>代理要求登录（407）。</translation>
    </message>
    <message>
        <source>Set up the proxy&apos;s account in the system settings.</source>
        <translation>请在系统设置中配置代理的账号。</translation>
    </message>
    <message>
        <source>%1 does not accept the log-in (401).</source>
        <translation>%1 不接受这组登录凭据（401）。</translation>
    </message>
    <message>
        <source>Check user name, password or token in the connection.</source>
        <translation>请检查连接设置中的用户名、密码或令牌。</translation>
    </message>
    <message>
        <source>%1 is not ready (503).</source>
        <translation>%1 尚未就绪（503）。</translation>
    </message>
    <message>
        <source>It may still be starting. It is asked again by itself.</source>
        <translation>它可能还在启动，稍后会自动重试。</translation>
    </message>
    <message>
        <source>The proxy in front of %1 gets no answer from it (%2).</source>
        <translation>%1 前面的代理得不到它的响应（%2）。</translation>
    </message>
    <message>
        <source>Check whether the server behind the proxy is running.</source>
        <translation>请检查代理后面的服务器是否在运行。</translation>
    </message>
    <message>
        <source>%1 failed (%2).</source>
        <translation>%1 出错（%2）。</translation>
    </message>
    <message>
        <source>Try again. If it repeats, its own log says more.</source>
        <translation>请重试。如果反复出现，请查看该服务器的日志。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was stopped.</source>
        <translation>%1 的响应太大，已停止接收。</translation>
    </message>
    <message>
        <source>Ask for a shorter time range or fewer series.</source>
        <translation>请缩短时间范围或减少时间序列。</translation>
    </message>
    <message>
        <source>%1 forwards the request in a circle.</source>
        <translation>%1 的重定向形成了循环。</translation>
    </message>
    <message>
        <source>Check the address, and the redirects of the proxy.</source>
        <translation>请检查地址，以及代理的重定向设置。</translation>
    </message>
    <message>
        <source>Another kind of server answers at %1.</source>
        <translation>%1 上运行的是另一种服务器。</translation>
    </message>
    <message>
        <source>Check the address: each source needs its own.</source>
        <translation>请检查地址：每个数据源都有自己的地址。</translation>
    </message>
    <message>
        <source>The answer of %1 can not be read.</source>
        <translation>无法解析 %1 的响应。</translation>
    </message>
    <message>
        <source>Check that the address leads to the right kind of server. The details say what came.</source>
        <translation>请确认该地址指向正确类型的服务器。收到的内容请见详情。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有在时限内响应。</translation>
    </message>
    <message>
        <source>Try again, ask for less, or allow more time in the connection.</source>
        <translation>请重试、减少查询的量，或在连接设置中放宽时限。</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404).</source>
        <translation>%1 的这个地址没有内容（404）。</translation>
    </message>
    <message>
        <source>Check the path in the connection. An older server may lack this function.</source>
        <translation>请检查连接设置中的路径。较旧的服务器可能没有这项功能。</translation>
    </message>
    <message>
        <source>%1 gets too many requests (429).</source>
        <translation>%1 收到的请求太多（429）。</translation>
    </message>
    <message>
        <source>It is asked again later. A longer refresh interval helps.</source>
        <translation>稍后会自动重试。延长刷新间隔可减少请求。</translation>
    </message>
    <message>
        <source>The query is not accepted: %1</source>
        <translation>查询未被接受：%1</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>有文件无法读取或写入。</translation>
    </message>
    <message>
        <source>Check free space and permissions.</source>
        <translation>请检查可用空间和权限。</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Something in Wardroom went wrong.</source>
        <translation>Wardroom 内部出错。</translation>
    </message>
    <message>
        <source>Please report it with the details and the log file.</source>
        <translation>请反馈此问题，并附上详情和日志文件。</translation>
    </message>
    <message>
        <source>There is no client for servers of the type %1.</source>
        <translation>不支持 %1 类型的服务器。</translation>
    </message>
    <message>
        <source>The file keeps the query.</source>
        <translation>查询仍保留在文件中。</translation>
    </message>
    <message>
        <source>This environment has no %1.</source>
        <translation>此环境没有 %1。</translation>
    </message>
    <message>
        <source>Add its address to the connection in the settings.</source>
        <translation>请在设置中为连接添加它的地址。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>req/s</source>
        <translation>次/秒</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/分</translation>
    </message>
    <message>
        <source>%1d %2h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1m %2s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>True/False</source>
        <translation>真/假</translation>
    </message>
    <message>
        <source>Yes/No</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>On/Off</source>
        <translation>开/关</translation>
    </message>
    <message>
        <source>req/min</source>
        <translation>次/分</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>c/s</source>
        <translation>次/秒</translation>
    </message>
    <message>
        <source>ops/s</source>
        <translation>操作/秒</translation>
    </message>
    <message>
        <source>rd/s</source>
        <translation>读取/秒</translation>
    </message>
    <message>
        <source>wr/s</source>
        <translation>写入/秒</translation>
    </message>
    <message>
        <source>io/s</source>
        <translation>IO/秒</translation>
    </message>
    <message>
        <source>evt/s</source>
        <translation>事件/秒</translation>
    </message>
    <message>
        <source>msg/s</source>
        <translation>消息/秒</translation>
    </message>
    <message>
        <source>rec/s</source>
        <translation>记录/秒</translation>
    </message>
    <message>
        <source>rows/s</source>
        <translation>行/秒</translation>
    </message>
    <message>
        <source>p/s</source>
        <translation>包/秒</translation>
    </message>
    <message>
        <source>ops/min</source>
        <translation>操作/分</translation>
    </message>
    <message>
        <source>rd/min</source>
        <translation>读取/分</translation>
    </message>
    <message>
        <source>wr/min</source>
        <translation>写入/分</translation>
    </message>
    <message>
        <source>evt/min</source>
        <translation>事件/分</translation>
    </message>
    <message>
        <source>msg/min</source>
        <translation>消息/分</translation>
    </message>
    <message>
        <source>rec/min</source>
        <translation>记录/分</translation>
    </message>
    <message>
        <source>rows/min</source>
        <translation>行/分</translation>
    </message>
</context>
<context>
    <name>KeyTopics</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Wheel (Ctrl+wheel where the page scrolls), +, −</source>
        <translation>滚轮（页面可滚动时用 Ctrl+滚轮）、+、−</translation>
    </message>
    <message>
        <source>Zoom at the pointer or the cursor</source>
        <translation>以鼠标指针或游标为中心缩放</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Zoom into the selected time</source>
        <translation>放大到选中的时间</translation>
    </message>
    <message>
        <source>Shift+drag, Page Up, Page Down</source>
        <translation>Shift+拖动、Page Up、Page Down</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>移到更早、更晚时段</translation>
    </message>
    <message>
        <source>Double click, Backspace</source>
        <translation>双击、Backspace</translation>
    </message>
    <message>
        <source>Back to the range before</source>
        <translation>返回上一个范围</translation>
    </message>
    <message>
        <source>←, →, with Shift faster; Home, End</source>
        <translation>←、→（加 Shift 更快）；Home、End</translation>
    </message>
    <message>
        <source>Move the cursor; its values are told</source>
        <translation>移动游标，并读出该处的数值</translation>
    </message>
    <message>
        <source>A, B, Ctrl+click</source>
        <translation>A、B、Ctrl+单击</translation>
    </message>
    <message>
        <source>Lock cursor A or B; the table shows the difference of every series</source>
        <translation>锁定游标 A 或 B；表格列出每个时间序列的差值</translation>
    </message>
    <message>
        <source>Zoom into the time between A and B</source>
        <translation>放大到 A 与 B 之间的时间</translation>
    </message>
    <message>
        <source>Take back the selection, the cursor, the locks</source>
        <translation>依次取消选择、游标、锁定</translation>
    </message>
    <message>
        <source>Right click, Menu</source>
        <translation>右键单击、Menu 键</translation>
    </message>
    <message>
        <source>Compare, copy, save, query</source>
        <translation>对比、复制、保存、查询</translation>
    </message>
    <message>
        <source>Legends</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Click, Enter, Space</source>
        <translation>单击、Enter、空格键</translation>
    </message>
    <message>
        <source>Show this series alone; again: all of them</source>
        <translation>只显示此时间序列；再按一次显示全部</translation>
    </message>
    <message>
        <source>Ctrl+click, Ctrl+Enter, Ctrl+Space</source>
        <translation>Ctrl+单击、Ctrl+Enter、Ctrl+空格键</translation>
    </message>
    <message>
        <source>Show or hide this series beside the others</source>
        <translation>显示或隐藏此时间序列，其他不变</translation>
    </message>
    <message>
        <source>Editing a dashboard</source>
        <translation>编辑仪表盘</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Choose the next panel, the one before</source>
        <translation>选择下一个、上一个面板</translation>
    </message>
    <message>
        <source>←, →, ↑, ↓, drag</source>
        <translation>←、→、↑、↓、拖动</translation>
    </message>
    <message>
        <source>Move the panel on the grid</source>
        <translation>在网格上移动面板</translation>
    </message>
    <message>
        <source>Shift+arrows, drag the edge</source>
        <translation>Shift+方向键、拖动边缘</translation>
    </message>
    <message>
        <source>Change its size</source>
        <translation>调整面板大小</translation>
    </message>
    <message>
        <source>Edit its query and options</source>
        <translation>编辑查询和选项</translation>
    </message>
    <message>
        <source>Duplicate it</source>
        <translation>复制面板</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除面板</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>撤销、重做</translation>
    </message>
    <message>
        <source>Save, save as</source>
        <translation>保存、另存为</translation>
    </message>
    <message>
        <source>Dashboards on the wall</source>
        <translation>大屏上的仪表盘</translation>
    </message>
    <message>
        <source>The next dashboard at once</source>
        <translation>立即显示下一个仪表盘</translation>
    </message>
    <message>
        <source>Leave the wall</source>
        <translation>退出大屏</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Complete: metrics, labels, values, functions, durations</source>
        <translation>自动补全：指标、标签、值、函数、时长</translation>
    </message>
    <message>
        <source>Turn lines into comments, and back</source>
        <translation>注释行，或取消注释</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>List of alerts</source>
        <translation>告警列表</translation>
    </message>
    <message>
        <source>Details of the alert</source>
        <translation>告警详情</translation>
    </message>
    <message>
        <source>Silence the chosen alerts</source>
        <translation>静默选中的告警</translation>
    </message>
    <message>
        <source>Declare an incident from them</source>
        <translation>以选中的告警宣告事故</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>Find in these lines</source>
        <translation>在这些行中查找</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>复制选中的行</translation>
    </message>
    <message>
        <source>Follow the newest lines again</source>
        <translation>重新跟随最新的行</translation>
    </message>
    <message>
        <source>Timeline of an incident</source>
        <translation>事故的时间线</translation>
    </message>
    <message>
        <source>The next event, the same moment in the next lane</source>
        <translation>上一条、下一条事件；相邻分类的同一时刻</translation>
    </message>
    <message>
        <source>Shift+← and →</source>
        <translation>Shift+←、→</translation>
    </message>
    <message>
        <source>Choose several events</source>
        <translation>选择多条事件</translation>
    </message>
    <message>
        <source>Alt+← and →, drag</source>
        <translation>Alt+←、→、拖动</translation>
    </message>
    <message>
        <source>Move events in time</source>
        <translation>移动事件的时间</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 到 5</translation>
    </message>
    <message>
        <source>Put the chosen events into that lane</source>
        <translation>将选中的事件放入该分类</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Add an event after this one</source>
        <translation>在此事件之后添加事件</translation>
    </message>
    <message>
        <source>Change the event&apos;s title</source>
        <translation>修改事件的标题</translation>
    </message>
    <message>
        <source>Mark with a star for the post-mortem</source>
        <translation>加星标，列入事后复盘</translation>
    </message>
    <message>
        <source>Remove the chosen events</source>
        <translation>删除选中的事件</translation>
    </message>
    <message>
        <source>+, −, Page Up, Page Down</source>
        <translation>+、−、Page Up、Page Down</translation>
    </message>
    <message>
        <source>Zoom, earlier and later</source>
        <translation>缩放、移到更早或更晚时段</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>作战室</translation>
    </message>
    <message>
        <source>Begin a command: /status, /sev, /role, /action …</source>
        <translation>开始输入命令：/status、/sev、/role、/action…</translation>
    </message>
    <message>
        <source>Tick an item of the checklist, finish an action</source>
        <translation>勾选响应清单的项目、完成待办</translation>
    </message>
    <message>
        <source>Mark an item as begun</source>
        <translation>将项目标记为进行中</translation>
    </message>
    <message>
        <source>Fill the screen, and leave it</source>
        <translation>进入、退出全屏</translation>
    </message>
</context>
<context>
    <name>OverviewTexts</name>
    <message>
        <source>goal %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>stale, %1 old</source>
        <translation>过时，%1前的数据</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>no such source</source>
        <translation>没有此数据源</translation>
    </message>
    <message>
        <source>the query failed</source>
        <translation>查询失败</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a change, and the time it took</comment>
        <translation>%2内 %1</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%1/%2 个查询</translation>
    </message>
</context>
<context>
    <name>PromqlFunction</name>
    <message>
        <source>The absolute value of each sample.</source>
        <translation>每个样本的绝对值。</translation>
    </message>
    <message>
        <source>1 where the vector is empty, nothing where it has elements.</source>
        <translation>向量为空时返回 1，有元素时不返回任何值。</translation>
    </message>
    <message>
        <source>1 where the range has no sample at all.</source>
        <translation>范围内没有任何样本时返回 1。</translation>
    </message>
    <message>
        <source>The arc cosine, in radians.</source>
        <translation>反余弦，单位为弧度。</translation>
    </message>
    <message>
        <source>The inverse hyperbolic cosine.</source>
        <translation>反双曲余弦。</translation>
    </message>
    <message>
        <source>The arc sine, in radians.</source>
        <translation>反正弦，单位为弧度。</translation>
    </message>
    <message>
        <source>The inverse hyperbolic sine.</source>
        <translation>反双曲正弦。</translation>
    </message>
    <message>
        <source>The arc tangent, in radians.</source>
        <translation>反正切，单位为弧度。</translation>
    </message>
    <message>
        <source>The inverse hyperbolic tangent.</source>
        <translation>反双曲正切。</translation>
    </message>
    <message>
        <source>The mean of all values in the range.</source>
        <translation>范围内所有值的平均值。</translation>
    </message>
    <message>
        <source>Rounds up to the next whole number.</source>
        <translation>向上取整。</translation>
    </message>
    <message>
        <source>How often the value changed in the range.</source>
        <translation>范围内值变化的次数。</translation>
    </message>
    <message>
        <source>Holds values between the two limits.</source>
        <translation>把值限制在上下限之间。</translation>
    </message>
    <message>
        <source>Holds values at or below the limit.</source>
        <translation>把值限制在上限以内。</translation>
    </message>
    <message>
        <source>Holds values at or above the limit.</source>
        <translation>把值限制在下限以上。</translation>
    </message>
    <message>
        <source>The cosine of an angle in radians.</source>
        <translation>弧度角的余弦。</translation>
    </message>
    <message>
        <source>The hyperbolic cosine.</source>
        <translation>双曲余弦。</translation>
    </message>
    <message>
        <source>How many samples the range has.</source>
        <translation>范围内的样本数。</translation>
    </message>
    <message>
        <source>The day of the month of a time in UTC, 1 to 31.</source>
        <translation>时间是当月的第几天（UTC），1 到 31。</translation>
    </message>
    <message>
        <source>The day of the week of a time in UTC, 0 for Sunday.</source>
        <translation>时间是星期几（UTC），0 为星期日。</translation>
    </message>
    <message>
        <source>The day of the year of a time in UTC, 1 to 366.</source>
        <translation>时间是当年的第几天（UTC），1 到 366。</translation>
    </message>
    <message>
        <source>How many days the month of a time in UTC has.</source>
        <translation>时间所在月份的天数（UTC）。</translation>
    </message>
    <message>
        <source>Radians as degrees.</source>
        <translation>弧度转为角度。</translation>
    </message>
    <message>
        <source>The difference between the ends of the range, for gauges.</source>
        <translation>范围首尾的差值，用于 gauge。</translation>
    </message>
    <message>
        <source>The slope per second by linear regression, for gauges.</source>
        <translation>用线性回归求得的每秒斜率，用于 gauge。</translation>
    </message>
    <message>
        <source>A smoothed value by level and trend, for gauges.</source>
        <translation>按水平和趋势平滑后的值，用于 gauge。</translation>
    </message>
    <message>
        <source>The exponential function.</source>
        <translation>指数函数。</translation>
    </message>
    <message>
        <source>The oldest value in the range.</source>
        <translation>范围内最早的值。</translation>
    </message>
    <message>
        <source>Rounds down to the next whole number.</source>
        <translation>向下取整。</translation>
    </message>
    <message>
        <source>The mean of the observations in native histograms.</source>
        <translation>原生直方图中观测值的平均值。</translation>
    </message>
    <message>
        <source>How many observations native histograms hold.</source>
        <translation>原生直方图中的观测值个数。</translation>
    </message>
    <message>
        <source>The share of observations between two values.</source>
        <translation>介于两个值之间的观测值所占比例。</translation>
    </message>
    <message>
        <source>The φ-quantile (0 to 1) from histogram buckets.</source>
        <translation>由直方图 bucket 计算的 φ 分位数（φ 为 0 到 1）。</translation>
    </message>
    <message>
        <source>Several quantiles at once, each under its own label value.</source>
        <translation>一次计算多个分位数，以标签值区分。</translation>
    </message>
    <message>
        <source>The estimated standard deviation of the observations in native histograms.</source>
        <translation>原生直方图中观测值的估计标准差。</translation>
    </message>
    <message>
        <source>The estimated variance of the observations in native histograms.</source>
        <translation>原生直方图中观测值的估计方差。</translation>
    </message>
    <message>
        <source>The sum of the observations in native histograms.</source>
        <translation>原生直方图中观测值的总和。</translation>
    </message>
    <message>
        <source>A smoothed value by level and trend; double_exponential_smoothing since 3.0.</source>
        <translation>按水平和趋势平滑后的值；3.0 起更名为 double_exponential_smoothing。</translation>
    </message>
    <message>
        <source>The hour of a time in UTC, 0 to 23.</source>
        <translation>时间的小时（UTC），0 到 23。</translation>
    </message>
    <message>
        <source>The difference between the last two samples, for gauges.</source>
        <translation>最后两个样本的差值，用于 gauge。</translation>
    </message>
    <message>
        <source>How much a counter rose in the range, resets considered.</source>
        <translation>范围内 counter 的增量，已考虑重置。</translation>
    </message>
    <message>
        <source>Adds labels of info metrics to each series.</source>
        <translation>为每个序列加上 info 指标的标签。</translation>
    </message>
    <message>
        <source>The rise per second between the last two samples of a counter.</source>
        <translation>counter 最后两个样本之间的每秒增量。</translation>
    </message>
    <message>
        <source>Joins the values of several labels into one.</source>
        <translation>把多个标签的值合并为一个标签。</translation>
    </message>
    <message>
        <source>Writes a label from the parts of another that a pattern finds.</source>
        <translation>用正则表达式提取某个标签的部分内容，写入另一个标签。</translation>
    </message>
    <message>
        <source>The newest value in the range.</source>
        <translation>范围内最新的值。</translation>
    </message>
    <message>
        <source>The natural logarithm.</source>
        <translation>自然对数。</translation>
    </message>
    <message>
        <source>The logarithm to base 10.</source>
        <translation>以 10 为底的对数。</translation>
    </message>
    <message>
        <source>The logarithm to base 2.</source>
        <translation>以 2 为底的对数。</translation>
    </message>
    <message>
        <source>The median of the distances from the median.</source>
        <translation>各值与中位数之间距离的中位数。</translation>
    </message>
    <message>
        <source>The highest value in the range.</source>
        <translation>范围内最大的值。</translation>
    </message>
    <message>
        <source>The lowest value in the range.</source>
        <translation>范围内最小的值。</translation>
    </message>
    <message>
        <source>The minute of a time in UTC, 0 to 59.</source>
        <translation>时间的分钟（UTC），0 到 59。</translation>
    </message>
    <message>
        <source>The month of a time in UTC, 1 to 12.</source>
        <translation>时间的月份（UTC），1 到 12。</translation>
    </message>
    <message>
        <source>The number π.</source>
        <translation>圆周率 π。</translation>
    </message>
    <message>
        <source>The value in t seconds, if the range goes on as a straight line.</source>
        <translation>按范围内的线性趋势，预测 t 秒后的值。</translation>
    </message>
    <message>
        <source>1 for each series that has a sample in the range.</source>
        <translation>范围内有样本的序列均返回 1。</translation>
    </message>
    <message>
        <source>The φ-quantile (0 to 1) of the values in the range.</source>
        <translation>范围内各值的 φ 分位数（φ 为 0 到 1）。</translation>
    </message>
    <message>
        <source>Degrees as radians.</source>
        <translation>角度转为弧度。</translation>
    </message>
    <message>
        <source>The rise per second of a counter, averaged over the range.</source>
        <translation>counter 在范围内的平均每秒增量。</translation>
    </message>
    <message>
        <source>How often a counter started anew in the range.</source>
        <translation>范围内 counter 重置的次数。</translation>
    </message>
    <message>
        <source>Rounds to the nearest multiple.</source>
        <translation>舍入到最接近的倍数。</translation>
    </message>
    <message>
        <source>The value of a vector that has one element, else NaN.</source>
        <translation>单元素向量的值，否则为 NaN。</translation>
    </message>
    <message>
        <source>The sign of each value: 1, 0 or −1.</source>
        <translation>每个值的正负号：1、0 或 −1。</translation>
    </message>
    <message>
        <source>The sine of an angle in radians.</source>
        <translation>弧度角的正弦。</translation>
    </message>
    <message>
        <source>The hyperbolic sine.</source>
        <translation>双曲正弦。</translation>
    </message>
    <message>
        <source>Sorts by value, the lowest first; for instant queries.</source>
        <translation>按值从小到大排序；用于瞬时查询。</translation>
    </message>
    <message>
        <source>Sorts by the values of labels; for instant queries.</source>
        <translation>按标签值排序；用于瞬时查询。</translation>
    </message>
    <message>
        <source>Sorts by the values of labels, backwards; for instant queries.</source>
        <translation>按标签值倒序排序；用于瞬时查询。</translation>
    </message>
    <message>
        <source>Sorts by value, the highest first; for instant queries.</source>
        <translation>按值从大到小排序；用于瞬时查询。</translation>
    </message>
    <message>
        <source>The square root.</source>
        <translation>平方根。</translation>
    </message>
    <message>
        <source>The standard deviation of the values in the range.</source>
        <translation>范围内各值的标准差。</translation>
    </message>
    <message>
        <source>The variance of the values in the range.</source>
        <translation>范围内各值的方差。</translation>
    </message>
    <message>
        <source>The sum of all values in the range.</source>
        <translation>范围内所有值的总和。</translation>
    </message>
    <message>
        <source>The tangent of an angle in radians.</source>
        <translation>弧度角的正切。</translation>
    </message>
    <message>
        <source>The hyperbolic tangent.</source>
        <translation>双曲正切。</translation>
    </message>
    <message>
        <source>The evaluation time in seconds since 1970 in UTC.</source>
        <translation>评估时间，自 1970 年（UTC）起的秒数。</translation>
    </message>
    <message>
        <source>The time of each sample in seconds since 1970 in UTC.</source>
        <translation>每个样本的时间，自 1970 年（UTC）起的秒数。</translation>
    </message>
    <message>
        <source>When the oldest value in the range was taken.</source>
        <translation>范围内最早的值的采样时间。</translation>
    </message>
    <message>
        <source>When the newest value in the range was taken.</source>
        <translation>范围内最新的值的采样时间。</translation>
    </message>
    <message>
        <source>When the highest value in the range was taken.</source>
        <translation>范围内最大的值的采样时间。</translation>
    </message>
    <message>
        <source>When the lowest value in the range was taken.</source>
        <translation>范围内最小的值的采样时间。</translation>
    </message>
    <message>
        <source>A vector of one element without labels.</source>
        <translation>不带标签的单元素向量。</translation>
    </message>
    <message>
        <source>The year of a time in UTC.</source>
        <translation>时间的年份（UTC）。</translation>
    </message>
    <message>
        <source>The mean over all series of a group.</source>
        <translation>组内所有序列的平均值。</translation>
    </message>
    <message>
        <source>The k series with the lowest values.</source>
        <translation>值最小的 k 个序列。</translation>
    </message>
    <message>
        <source>How many series a group has.</source>
        <translation>组内的序列数。</translation>
    </message>
    <message>
        <source>How many series have each value, which becomes a label.</source>
        <translation>每个值各有多少序列，值会成为标签。</translation>
    </message>
    <message>
        <source>1 for each group.</source>
        <translation>每组返回 1。</translation>
    </message>
    <message>
        <source>About this share of the series, always the same ones.</source>
        <translation>约此比例的序列，每次都是同一批。</translation>
    </message>
    <message>
        <source>k series of each group, always the same ones.</source>
        <translation>每组 k 个序列，每次都是同一批。</translation>
    </message>
    <message>
        <source>The highest value of a group.</source>
        <translation>组内最大的值。</translation>
    </message>
    <message>
        <source>The lowest value of a group.</source>
        <translation>组内最小的值。</translation>
    </message>
    <message>
        <source>The φ-quantile (0 to 1) over the series of a group.</source>
        <translation>组内各序列的 φ 分位数（φ 为 0 到 1）。</translation>
    </message>
    <message>
        <source>The standard deviation over the series of a group.</source>
        <translation>组内各序列的标准差。</translation>
    </message>
    <message>
        <source>The variance over the series of a group.</source>
        <translation>组内各序列的方差。</translation>
    </message>
    <message>
        <source>The sum over all series of a group.</source>
        <translation>组内所有序列的总和。</translation>
    </message>
    <message>
        <source>The k series with the highest values.</source>
        <translation>值最大的 k 个序列。</translation>
    </message>
</context>
<context>
    <name>RangeText</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hours</source>
        <translation>
            <numerusform>最近 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n minutes</source>
        <translation>
            <numerusform>最近 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>This is not a time range. Write now-6h, 14:00 – 15:30 or 2026-11-20 14:00 – 15:30.</source>
        <translation>这不是时间范围。请写成 now-6h、14:00 – 15:30 或 2026-11-20 14:00 – 15:30。</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 – %2, %3 ms</source>
        <translation>%1：%2，%3 ms</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>它的时钟与本机一致。</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of this computer&apos;s. Times will look wrong until one of them is set right.</source>
        <translation>它的时钟比本机快 %1。在校准其中一方之前，显示的时间会不准。</translation>
    </message>
    <message>
        <source>Its clock is %1 behind this computer&apos;s. Times will look wrong until one of them is set right.</source>
        <translation>它的时钟比本机慢 %1。在校准其中一方之前，显示的时间会不准。</translation>
    </message>
    <message>
        <source>metric descriptions</source>
        <translation>指标说明</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>抓取目标</translation>
    </message>
    <message>
        <source>exemplars</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>query formatting</source>
        <translation>查询格式化</translation>
    </message>
    <message>
        <source>live tail</source>
        <translation>实时日志</translation>
    </message>
    <message>
        <source>log volume</source>
        <translation>日志量</translation>
    </message>
    <message>
        <source>detected fields</source>
        <translation>检测到的字段</translation>
    </message>
    <message>
        <source>log patterns</source>
        <translation>日志模式</translation>
    </message>
    <message>
        <source>silences</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>What answers there is %1.</source>
        <translation>实际响应的是 %1。</translation>
    </message>
    <message>
        <source>It forwards to %1. Your credentials are not sent there.</source>
        <translation>它重定向到 %1。你的凭据不会发送到那里。</translation>
    </message>
    <message numerus="yes">
        <source>Member of a cluster of %n servers.</source>
        <translation>
            <numerusform>属于由 %n 台服务器组成的集群。</numerusform>
        </translation>
    </message>
    <message>
        <source>Has: %1</source>
        <translation>支持：%1</translation>
    </message>
    <message>
        <source>Lacks: %1</source>
        <translation>不支持：%1</translation>
    </message>
</context>
<context>
    <name>SourceStatus</name>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1/%2 个节点</translation>
    </message>
    <message>
        <source>no answer since %1</source>
        <translation>自 %1 起没有响应</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>Last answer %1 (%2).</source>
        <translation>最近一次响应 %1（%2）。</translation>
    </message>
    <message>
        <source>It forwards to %1. Your credentials were not sent there.</source>
        <translation>它重定向到 %1。你的凭据没有发送到那里。</translation>
    </message>
    <message>
        <source>forwards to another host</source>
        <translation>重定向到其他主机</translation>
    </message>
</context>
<context>
    <name>wardroom::ActionDelegate</name>
    <message>
        <source>friday, +3d, 2026-12-01</source>
        <translation>周五、+3d、2026-12-01</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>逾期：%1</translation>
    </message>
</context>
<context>
    <name>wardroom::ActionItemsModel</name>
    <message>
        <source>overdue %1</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a time today</comment>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
</context>
<context>
    <name>wardroom::ActionTableModel</name>
    <message>
        <source>overdue since %1</source>
        <translation>期限 %1，已逾期</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>跟踪链接</translation>
    </message>
</context>
<context>
    <name>wardroom::ActionsTab</name>
    <message>
        <source>“%1” is not a date. Write friday, tomorrow 18:00, +3d or 2026-12-01.</source>
        <translation>“%1”不是日期。请写成周五、明天 18:00、+3d 或 2026-12-01。</translation>
    </message>
    <message>
        <source>No action items yet.</source>
        <translation>还没有改进事项。</translation>
    </message>
    <message>
        <source>What is to be improved so that this does not happen again stands here, each with an owner and a date.</source>
        <translation>这里列出要改进什么以避免再次发生，每一项都有负责人和期限。</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>写下第一项</translation>
    </message>
    <message>
        <source>Choose an action item that has a link to a tracker.</source>
        <translation>请选择有跟踪链接的改进事项。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n items</source>
        <translation>
            <numerusform>移除 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an action item to remove.</source>
        <translation>请选择要移除的改进事项。</translation>
    </message>
    <message>
        <source>Monitor how many connections of the pool are in use</source>
        <translation>监控连接池的使用量</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>新建改进事项</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Open in tracker</source>
        <translation>打开跟踪链接</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>改进事项</translation>
    </message>
</context>
<context>
    <name>wardroom::ActiveAlertsModel</name>
    <message>
        <source>firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>silenced to %1</source>
        <translation>静默至 %1</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>已静默</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>已抑制</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>时段静默</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertDelegate</name>
    <message>
        <source>Since %1 (%2)</source>
        <translation>自 %1 起（%2）</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertDetails</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>The rule gives this alert no annotations.</source>
        <translation>规则没有为此告警附加注解。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Choose one alert to see its labels, annotations and what silences it.</source>
        <translation>选择一个告警，即可查看其标签、注解和静默来源。</translation>
    </message>
    <message>
        <source>Silenced by</source>
        <translation>静默来源</translation>
    </message>
    <message>
        <source>Inhibited by</source>
        <translation>抑制来源</translation>
    </message>
    <message>
        <source>Muted in</source>
        <translation>静默时段</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>接收器</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <translation>%1：%2，至 %3</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertListBody</name>
    <message>
        <source>This environment has no Alertmanager.</source>
        <translation>此环境没有 Alertmanager。</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>没有告警</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertListPane</name>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Filter, such as service=&quot;shop-api&quot; env=~&quot;prod.*&quot; or a word</source>
        <translation>筛选，例如 service=&quot;shop-api&quot; env=~&quot;prod.*&quot; 或关键词</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>筛选告警</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>静默…</translation>
    </message>
    <message numerus="yes">
        <source>Silence what the %n chosen alerts share</source>
        <translation>
            <numerusform>按所选 %n 个告警的共同标签新建静默</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a new silence</source>
        <translation>新建静默</translation>
    </message>
    <message>
        <source>This environment has no Alertmanager.</source>
        <translation>此环境没有 Alertmanager。</translation>
    </message>
    <message>
        <source>Its alerts would stand here. Add an Alertmanager to the connection in the settings.</source>
        <translation>这里会列出它的告警。请在设置中为连接添加 Alertmanager。</translation>
    </message>
    <message>
        <source>No alert passes the filter.</source>
        <translation>没有符合筛选条件的告警。</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts are hidden by it.</source>
        <translation>
            <numerusform>有 %n 个告警被筛选隐藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>没有告警。</translation>
    </message>
    <message>
        <source>Alerts that fire stand here, grouped by where they are sent.</source>
        <translation>触发的告警会列在这里，按通知去向分组。</translation>
    </message>
    <message>
        <source>The filter can not be read: %1. The list still shows the last one that could.</source>
        <translation>无法解析筛选条件：%1。列表仍采用上一次有效的筛选条件。</translation>
    </message>
    <message>
        <source>Declare incident…</source>
        <translation>宣告事故…</translation>
    </message>
    <message numerus="yes">
        <source>Declare an incident because of the %n chosen alerts</source>
        <translation>
            <numerusform>以所选 %n 个告警宣告事故</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the alerts that the incident is about.</source>
        <translation>请选择与事故有关的告警。</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertModel</name>
    <message>
        <source>firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>已静默</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>已抑制</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>时段静默</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts, %1</source>
        <translation>
            <numerusform>%n 个告警，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Differs by</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>wardroom::AlertsPage</name>
    <message>
        <source>The silence is still there.</source>
        <translation>静默仍然有效。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1/%2 个节点</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1前的数据</translation>
    </message>
    <message>
        <source>This environment has no Alertmanager.</source>
        <translation>此环境没有 Alertmanager。</translation>
    </message>
    <message>
        <source>Its silences would stand here. Add an Alertmanager to the connection in the settings.</source>
        <translation>这里会列出它的静默。请在设置中为连接添加 Alertmanager。</translation>
    </message>
    <message>
        <source>No silences.</source>
        <translation>没有静默。</translation>
    </message>
    <message>
        <source>A silence keeps alerts from notifying for a while. Choose alerts and press S.</source>
        <translation>静默让告警在一段时间内不发通知。选中告警后按 S。</translation>
    </message>
    <message>
        <source>Alerts and silences</source>
        <translation>告警与静默</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
</context>
<context>
    <name>wardroom::AnnotationsButton</name>
    <message>
        <source>Annotations</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Marks alerts, deployments and incidents on all charts</source>
        <translation>在所有图表上标示告警、部署和事故</translation>
    </message>
    <message>
        <source>Deployments are not known: %1</source>
        <translation>无法获取部署信息：%1</translation>
    </message>
</context>
<context>
    <name>wardroom::AppContext</name>
    <message>
        <source>The log file can not be written: %1</source>
        <translation>无法写入日志文件：%1</translation>
    </message>
    <message>
        <source>The last change is not saved. %1</source>
        <translation>上一次更改未保存。%1</translation>
    </message>
    <message>
        <source>The incidents can not be opened. %1</source>
        <translation>无法打开事故数据。%1</translation>
    </message>
</context>
<context>
    <name>wardroom::BarBody</name>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>wardroom::BodyView</name>
    <message>
        <source>Text of the event</source>
        <translation>事件正文</translation>
    </message>
    <message>
        <source>Text of the event, Markdown</source>
        <translation>事件正文，Markdown 格式</translation>
    </message>
    <message>
        <source>What happened, in Markdown. Ctrl+Enter keeps it, Esc gives it up.</source>
        <translation>发生了什么，可用 Markdown。Ctrl+Enter 保留，Esc 放弃。</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>只显示开头部分。编辑正文可看到全部。</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>还没有正文。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>The whole text, as it was written</source>
        <translation>完整文本，按原样显示</translation>
    </message>
</context>
<context>
    <name>wardroom::CanPanel</name>
    <message>
        <source>CAN brief</source>
        <translation>CAN 简报</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>of the brief</comment>
        <translation>行动</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>What is known?</source>
        <translation>目前知道什么？</translation>
    </message>
    <message>
        <source>What is being done?</source>
        <translation>正在做什么？</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>还缺什么？</translation>
    </message>
</context>
<context>
    <name>wardroom::ChangeModel</name>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>wardroom::ChartCanvas</name>
    <message>
        <source>Cursor A %1, cursor B %2</source>
        <translation>游标 A %1，游标 B %2</translation>
    </message>
</context>
<context>
    <name>wardroom::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
</context>
<context>
    <name>wardroom::ChartMenu</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy values as CSV</source>
        <translation>将数值复制为 CSV</translation>
    </message>
    <message>
        <source>Copy query</source>
        <translation>复制查询</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>保存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>将数值保存为 CSV…</translation>
    </message>
    <message>
        <source>Legend as table</source>
        <translation>以表格显示图例</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 小时前</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 天前</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1 周前</translation>
    </message>
    <message>
        <source>Before the deployment</source>
        <translation>部署前</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>%1 can not be written. %2</source>
        <translation>无法写入 %1。%2</translation>
    </message>
    <message>
        <source>before the deployment</source>
        <translation>部署前</translation>
    </message>
</context>
<context>
    <name>wardroom::ChartPanel</name>
    <message>
        <source>Copy, save, compare</source>
        <translation>复制、保存、对比</translation>
    </message>
    <message>
        <source>The first %1 of %2 series are drawn. Narrow the query to see the others.</source>
        <translation>%2 个时间序列中只绘制前 %1 个。请缩小查询范围，以查看其他序列。</translation>
    </message>
</context>
<context>
    <name>wardroom::ChartPanelView</name>
    <message>
        <source>No data in this time range</source>
        <translation>此时间范围内没有数据</translation>
    </message>
</context>
<context>
    <name>wardroom::CheckDelegate</name>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>wardroom::CheckItemDelegate</name>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>wardroom::ChecklistModel</name>
    <message>
        <source>Space ticks it, P: in progress</source>
        <translation>空格勾选，P：进行中</translation>
    </message>
    <message>
        <source>done %1 by %2</source>
        <translation>%1 完成（%2）</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待处理</translation>
    </message>
</context>
<context>
    <name>wardroom::ChecklistTab</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1/%2 已完成</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Another thing to do</source>
        <translation>还有什么要做</translation>
    </message>
    <message>
        <source>New item of the checklist</source>
        <translation>响应清单的新项目</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>响应清单</translation>
    </message>
    <message>
        <source>Space ticks, P in progress, F2 renames, Del removes, Alt+↑↓ moves</source>
        <translation>空格勾选，P 进行中，F2 重命名，Del 移除，Alt+↑↓ 移动</translation>
    </message>
</context>
<context>
    <name>wardroom::ColourPicker</name>
    <message>
        <source>Colour %1 of %2</source>
        <translation>第 %1 种颜色，共 %2 种</translation>
    </message>
</context>
<context>
    <name>wardroom::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a command, a page or an environment</source>
        <translation>输入命令、页面或环境</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>wardroom::CompletionModel</name>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>aggregation</source>
        <translation>聚合</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>关键字</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>wardroom::CompletionText</name>
    <message>
        <source>Experimental: the server has to be started with promql-experimental-functions.</source>
        <translation>实验性：服务器启动时须启用 promql-experimental-functions。</translation>
    </message>
    <message>
        <source>Not in Prometheus 2.42.</source>
        <translation>Prometheus 2.42 没有此函数。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Long enough for a rate at this step.</source>
        <translation>足以在当前步长下计算 rate 的时长。</translation>
    </message>
    <message>
        <source>The step between two points.</source>
        <translation>相邻两点之间的步长。</translation>
    </message>
    <message>
        <source>The whole time range.</source>
        <translation>整个时间范围。</translation>
    </message>
</context>
<context>
    <name>wardroom::ConnectionDelegate</name>
    <message>
        <source>No sources yet</source>
        <translation>还没有数据源</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>wardroom::ConnectionEditor</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Add another peer</source>
        <translation>再添加一个节点</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>alerts; all peers of one cluster</source>
        <translation>告警；同一集群的所有节点</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>A query whose values are the times of deployments in seconds, or above zero while one is made. They are marked on all charts.</source>
        <translation>查询的值应为部署的时间戳（秒），或在部署进行期间大于零。部署会标示在所有图表上。</translation>
    </message>
</context>
<context>
    <name>wardroom::ConnectionsPanel</name>
    <message>
        <source>Import environments</source>
        <translation>导入环境</translation>
    </message>
    <message>
        <source>Export environments</source>
        <translation>导出环境</translation>
    </message>
    <message>
        <source>%1 can not be read. %2</source>
        <translation>无法读取 %1。%2</translation>
    </message>
    <message>
        <source>%1 holds no environments that can be read. Nothing was changed.</source>
        <translation>%1 中没有可读取的环境。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 can not be written. %2</source>
        <translation>无法写入 %1。%2</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There is no keychain: passwords and tokens are kept until you quit.</source>
        <translation>没有钥匙串：密码和令牌只保留到你退出程序为止。</translation>
    </message>
    <message>
        <source>Your environments will stand here</source>
        <translation>你的环境会列在这里</translation>
    </message>
    <message>
        <source>An environment is a set of servers that belong together, such as production: Prometheus, Alertmanager, Loki.</source>
        <translation>环境是一组同属的服务器，例如生产环境：Prometheus、Alertmanager、Loki。</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>添加环境</translation>
    </message>
    <message>
        <source>Give the environment a name.</source>
        <translation>请为环境起个名称。</translation>
    </message>
    <message>
        <source>Another environment has this name. Choose a different one.</source>
        <translation>已有环境使用此名称，请换一个。</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>There is nothing to test: give at least one address.</source>
        <translation>没有可测试的对象：请至少填写一个地址。</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新环境</translation>
    </message>
    <message>
        <source>Delete environment</source>
        <translation>删除环境</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;?</source>
        <translation>要删除“%1”吗？</translation>
    </message>
    <message>
        <source>Its addresses and secrets are removed from this computer. The servers are not touched.</source>
        <translation>它的地址和机密信息会从本机移除，服务器不受影响。</translation>
    </message>
    <message>
        <source>Delete 1 environment</source>
        <translation>删除 1 个环境</translation>
    </message>
</context>
<context>
    <name>wardroom::CursorPanel</name>
    <message>
        <source>Cursors</source>
        <translation>游标</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Values at the cursors</source>
        <translation>游标处的值</translation>
    </message>
    <message>
        <source>Change since the earlier time</source>
        <translation>与较早时间相比的变化</translation>
    </message>
    <message>
        <source>Time of cursor A</source>
        <translation>游标 A 的时间</translation>
    </message>
    <message>
        <source>Time of cursor B</source>
        <translation>游标 B 的时间</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>对比：%1</translation>
    </message>
    <message>
        <source>B − A %1</source>
        <translation>B − A %1</translation>
    </message>
    <message>
        <source>Press A and B in a chart to lock two moments.</source>
        <translation>在图表中按 A 和 B，即可锁定两个时间点。</translation>
    </message>
</context>
<context>
    <name>wardroom::CursorReadout</name>
    <message>
        <source>Cursor</source>
        <translation>游标</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardEditBar</name>
    <message>
        <source>New row</source>
        <translation>新行</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>新面板</translation>
    </message>
    <message>
        <source>Another program changed or removed the file. Reload it, or keep what is here.</source>
        <translation>其他程序更改或删除了此文件。请重新加载，或保留当前内容。</translation>
    </message>
    <message>
        <source>The dashboard was not saved. Your changes are still here.</source>
        <translation>仪表盘未保存。你的更改仍在这里。</translation>
    </message>
    <message>
        <source>The file can not be read. What is here stays.</source>
        <translation>无法读取文件。当前内容不变。</translation>
    </message>
    <message>
        <source>Title of the dashboard</source>
        <translation>仪表盘标题</translation>
    </message>
    <message>
        <source>Add panel</source>
        <translation>添加面板</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>时间序列</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>单值</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>仪表</translation>
    </message>
    <message>
        <source>Bar gauge</source>
        <translation>条形仪表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>撤销：%1（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>重做：%1（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>There are no changes</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>Save the dashboard as</source>
        <translation>仪表盘另存为</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot;?</source>
        <translation>要保存对“%1”的更改吗？</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Open with the present time range and refresh from now on</source>
        <translation>今后打开时采用当前的时间范围和刷新间隔</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardEditMode</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Move panels and change what they show</source>
        <translation>移动面板并更改显示内容</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardListModel</name>
    <message>
        <source>Real users</source>
        <translation>真实用户</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>API 网关</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>Own folder</source>
        <translation>我的文件夹</translation>
    </message>
    <message>
        <source>can not be read</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s)</source>
        <translation>
            <numerusform>%n 个占位面板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n 个面板</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardListPane</name>
    <message>
        <source>No folder of your own is chosen.</source>
        <translation>尚未选择自己的文件夹。</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>搜索仪表盘</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>新仪表盘</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardView</name>
    <message>
        <source>All dashboards</source>
        <translation>所有仪表盘</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Report and cursors</source>
        <translation>报告与游标</translation>
    </message>
    <message>
        <source>Compare: nothing</source>
        <translation>对比：无</translation>
    </message>
    <message>
        <source>Compare: 1 hour before</source>
        <translation>对比：1 小时前</translation>
    </message>
    <message>
        <source>Compare: 1 day before</source>
        <translation>对比：1 天前</translation>
    </message>
    <message>
        <source>Compare: 1 week before</source>
        <translation>对比：1 周前</translation>
    </message>
    <message>
        <source>Compare: before the deployment</source>
        <translation>对比：部署前</translation>
    </message>
    <message>
        <source>Untitled dashboard</source>
        <translation>未命名的仪表盘</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>加载中</translation>
    </message>
    <message numerus="yes">
        <source>%n queries, %1</source>
        <translation>
            <numerusform>%n 个查询，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back to the time range that the dashboard was made for</source>
        <translation>返回仪表盘默认的时间范围</translation>
    </message>
    <message>
        <source>The dashboard&apos;s own range: %1</source>
        <translation>仪表盘自身的范围：%1</translation>
    </message>
</context>
<context>
    <name>wardroom::DashboardsPage</name>
    <message>
        <source>Dashboards</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>The folder %1 can not be read. Choose another one.</source>
        <translation>无法读取文件夹 %1，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 can not be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>Open a dashboard</source>
        <translation>打开仪表盘</translation>
    </message>
    <message>
        <source>Choose the folder of your dashboards</source>
        <translation>选择仪表盘文件夹</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Shows dashboards on whole monitors, one after the other</source>
        <translation>在整个显示器上轮流显示仪表盘</translation>
    </message>
    <message>
        <source>None of these dashboards can be read: %1</source>
        <translation>这些仪表盘都无法读取：%1</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>新仪表盘</translation>
    </message>
    <message>
        <source>The link leads to %1, which is no address on the web.</source>
        <translation>链接指向 %1，这不是网址。</translation>
    </message>
    <message>
        <source>The link leads to the dashboard %1 of a Grafana server, which is not among yours.</source>
        <translation>链接指向 Grafana 服务器上的仪表盘 %1，你的仪表盘中没有它。</translation>
    </message>
</context>
<context>
    <name>wardroom::DeclareDialog</name>
    <message>
        <source>Declare an incident?</source>
        <translation>要宣告事故吗？</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Checkout fails: the database&apos;s connections are used up</source>
        <translation>结账失败：数据库连接耗尽</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Who can not do what, as far as you know</source>
        <translation>就目前所知，谁无法做什么</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指挥官</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Now. Or 14:35, -10m, yesterday 23:10</source>
        <translation>现在，或 14:35、-10m、昨天 23:10</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>宣告事故</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1. In doubt take the higher one.</source>
        <translation>%1。不确定时请选较严重的。</translation>
    </message>
    <message>
        <source>The start is not a time. Write 14:35, -10m or yesterday 23:10.</source>
        <translation>开始时间无法识别。请写成 14:35、-10m 或昨天 23:10。</translation>
    </message>
    <message>
        <source>Nothing was declared.</source>
        <translation>未宣告事故。</translation>
    </message>
    <message>
        <source>The incident is being written to the disk.</source>
        <translation>正在将事故写入磁盘。</translation>
    </message>
</context>
<context>
    <name>wardroom::DemoBar</name>
    <message>
        <source>The demo is starting: servers and six hours of history are being prepared</source>
        <translation>演示环境启动中：正在准备服务器和六小时的历史数据</translation>
    </message>
    <message>
        <source>The shop is healthy, version %1</source>
        <translation>商城运行正常，版本 %1</translation>
    </message>
    <message>
        <source>Version %1 is out and loses database connections</source>
        <translation>版本 %1 已上线，正在泄漏数据库连接</translation>
    </message>
    <message>
        <source>The connection pool is exhausted, users are waiting</source>
        <translation>连接池已耗尽，用户正在等待</translation>
    </message>
    <message>
        <source>Rolled back to version %1, the shop is recovering</source>
        <translation>已回滚到版本 %1，商城正在恢复</translation>
    </message>
    <message>
        <source>The demo has stopped: %1</source>
        <translation>演示环境已停止：%1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>制造故障</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>wardroom::DemoStory</name>
    <message>
        <source>Connection pool of the database is full</source>
        <translation>数据库连接池已满</translation>
    </message>
    <message>
        <source>Pool enlarged from 50 to 100</source>
        <translation>连接池上限从 50 提高到 100</translation>
    </message>
    <message>
        <source>Roll back to the release before</source>
        <translation>回滚到上一版本</translation>
    </message>
    <message>
        <source>Payments fail in every region</source>
        <translation>所有区域的支付均失败</translation>
    </message>
    <message>
        <source>Rolling back; pool enlarged</source>
        <translation>正在回滚；连接池已扩大</translation>
    </message>
    <message>
        <source>Someone who knows the database</source>
        <translation>熟悉数据库的人员一名</translation>
    </message>
    <message>
        <source>Payments fail at the moment. We are rolling back a release.</source>
        <translation>支付目前会失败，我们正在回滚版本。</translation>
    </message>
    <message>
        <source>Limit connections for each service</source>
        <translation>为每个服务设置连接上限</translation>
    </message>
</context>
<context>
    <name>wardroom::EditName</name>
    <message>
        <source>add panel</source>
        <translation>添加面板</translation>
    </message>
    <message>
        <source>move panel</source>
        <translation>移动面板</translation>
    </message>
    <message>
        <source>resize panel</source>
        <translation>调整面板大小</translation>
    </message>
    <message>
        <source>duplicate panel</source>
        <translation>复制面板</translation>
    </message>
    <message>
        <source>delete panel</source>
        <translation>删除面板</translation>
    </message>
    <message>
        <source>title of the dashboard</source>
        <translation>仪表盘标题</translation>
    </message>
    <message>
        <source>title of a panel</source>
        <translation>面板标题</translation>
    </message>
    <message>
        <source>description of a panel</source>
        <translation>面板说明</translation>
    </message>
    <message>
        <source>kind of a panel</source>
        <translation>面板类型</translation>
    </message>
    <message>
        <source>change query</source>
        <translation>更改查询</translation>
    </message>
    <message>
        <source>add query</source>
        <translation>添加查询</translation>
    </message>
    <message>
        <source>remove query</source>
        <translation>移除查询</translation>
    </message>
    <message>
        <source>data source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>save as a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>look of a panel</source>
        <translation>面板外观</translation>
    </message>
    <message>
        <source>range of the dashboard</source>
        <translation>仪表盘的时间范围</translation>
    </message>
</context>
<context>
    <name>wardroom::EditOverlay</name>
    <message>
        <source>Panels being edited. Tab chooses one.</source>
        <translation>正在编辑面板，按 Tab 选择。</translation>
    </message>
    <message>
        <source>Panel without title</source>
        <translation>无标题面板</translation>
    </message>
    <message>
        <source>%1, column %2, line %3, %4 wide, %5 high</source>
        <translation>%1，第 %2 列，第 %3 行，宽 %4，高 %5</translation>
    </message>
</context>
<context>
    <name>wardroom::EndpointEditor</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>Token (bearer)</source>
        <translation>令牌（Bearer）</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Headers, certificates, time limits</source>
        <translation>请求头、证书、时限</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Authority (CA)</source>
        <translation>证书颁发机构（CA）</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>客户端私钥</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>私钥口令</translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation>连接时限</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>响应时限</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Write an address such as https://host:9090.</source>
        <translation>请写成类似 https://host:9090 的地址。</translation>
    </message>
</context>
<context>
    <name>wardroom::EntryBox</name>
    <message>
        <source>Enter records</source>
        <translation>Enter 记录</translation>
    </message>
    <message>
        <source>What happened? / for commands</source>
        <translation>发生了什么？输入 / 可用命令</translation>
    </message>
    <message>
        <source>Entry for the timeline, or a command</source>
        <translation>输入时间线事件或命令</translation>
    </message>
</context>
<context>
    <name>wardroom::ErrorLinesModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>时间（%1）</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>wardroom::EventInspector</name>
    <message>
        <source>Split the impact at %1</source>
        <translation>在 %1 拆分影响</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>保留正文</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Choose an event in the timeline or in the table: its text, evidence and history stand here.</source>
        <translation>请在时间线或表格中选择事件，这里会显示它的正文、证据和修订记录。</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>可见性</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>事件标题</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>持续中</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一条事件</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一条事件</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More to do with the event</source>
        <translation>对事件的更多操作</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订记录</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>automatically</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>记录者：%1</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>列入报告</translation>
    </message>
    <message>
        <source>A starred event goes to the report</source>
        <translation>加星标的事件会列入报告</translation>
    </message>
    <message>
        <source>UTC %1</source>
        <translation>UTC %1</translation>
    </message>
    <message>
        <source>the data&apos;s own time</source>
        <translation>数据本身的时间</translation>
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
        <translation>复制哈希值</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>Open in a new window: %1</source>
        <translation>在新窗口中打开：%1</translation>
    </message>
    <message>
        <source>Frozen evidence, %1: %2</source>
        <translation>冻结的证据，%1：%2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>The data of this evidence is not here.</source>
        <translation>这里没有此证据的数据。</translation>
    </message>
    <message>
        <source>Only its description was kept. Merge the file or the backup that has it, then try again.</source>
        <translation>只保留了它的描述。请合并含有此数据的文件或备份，然后重试。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The data of this evidence is damaged and is not shown.</source>
        <translation>此证据的数据已损坏，因此不显示。</translation>
    </message>
    <message>
        <source>It no longer matches its hash, or can not be read: %1</source>
        <translation>数据与哈希值不符，或无法读取：%1</translation>
    </message>
</context>
<context>
    <name>wardroom::EvidenceTab</name>
    <message>
        <source>No evidence yet.</source>
        <translation>还没有证据。</translation>
    </message>
    <message>
        <source>Ctrl+P on a chart, a log line, an alert or a table freezes its data here, so that it can be looked at when it is gone from its source.</source>
        <translation>在图表、日志行、告警或表格上按 Ctrl+P，数据就会冻结在这里；来源的数据消失后仍可查看。</translation>
    </message>
</context>
<context>
    <name>wardroom::EvidenceView</name>
    <message>
        <source>Frozen evidence</source>
        <translation>冻结的证据</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>在新窗口中打开</translation>
    </message>
</context>
<context>
    <name>wardroom::EvidenceWindow</name>
    <message>
        <source>%1 – frozen evidence</source>
        <translation>%1 – 冻结的证据</translation>
    </message>
    <message>
        <source>Frozen evidence</source>
        <translation>冻结的证据</translation>
    </message>
</context>
<context>
    <name>wardroom::ExplorePage</name>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>抓取目标</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Sections of Explore</source>
        <translation>探索的选项卡</translation>
    </message>
    <message>
        <source>Find a target by address, label or error</source>
        <translation>按地址、标签或错误查找目标</translation>
    </message>
    <message>
        <source>Find a rule by name, query or error</source>
        <translation>按名称、查询或错误查找规则</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1前的数据</translation>
    </message>
    <message>
        <source>%1 targets, %2 down</source>
        <translation>%1 个目标，%2 个异常</translation>
    </message>
    <message>
        <source>This environment has no Prometheus.</source>
        <translation>此环境没有 Prometheus。</translation>
    </message>
    <message>
        <source>Its targets would stand here. Add a Prometheus to the connection in the settings.</source>
        <translation>这里会列出它的抓取目标。请在设置中为连接添加 Prometheus。</translation>
    </message>
    <message>
        <source>No targets.</source>
        <translation>没有抓取目标。</translation>
    </message>
    <message>
        <source>This server scrapes nothing.</source>
        <translation>此服务器没有抓取任何目标。</translation>
    </message>
    <message>
        <source>%1 rules, %2 with errors</source>
        <translation>%1 条规则，%2 条有错误</translation>
    </message>
    <message>
        <source>Its rules would stand here. Add a Prometheus to the connection in the settings.</source>
        <translation>这里会列出它的规则。请在设置中为连接添加 Prometheus。</translation>
    </message>
    <message>
        <source>No rules.</source>
        <translation>没有规则。</translation>
    </message>
    <message>
        <source>This server evaluates none.</source>
        <translation>此服务器没有评估任何规则。</translation>
    </message>
</context>
<context>
    <name>wardroom::FigureBody</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>wardroom::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>wardroom::FindBar</name>
    <message>
        <source>The line found above</source>
        <translation>上一处匹配的行</translation>
    </message>
    <message>
        <source>The line found below</source>
        <translation>下一处匹配的行</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Find in the lines loaded</source>
        <translation>在已加载的行中查找</translation>
    </message>
    <message>
        <source>Not found below.</source>
        <translation>下方未找到。</translation>
    </message>
    <message>
        <source>Not found above.</source>
        <translation>上方未找到。</translation>
    </message>
</context>
<context>
    <name>wardroom::FiringAlertDelegate</name>
    <message>
        <source>silenced</source>
        <translation>已静默</translation>
    </message>
</context>
<context>
    <name>wardroom::FramedPanel</name>
    <message>
        <source>No data in this time range</source>
        <translation>此时间范围内没有数据</translation>
    </message>
</context>
<context>
    <name>wardroom::FrozenAlertView</name>
    <message>
        <source>State when it was pinned</source>
        <translation>钉选时的状态</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>接收器</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>wardroom::FrozenChartView</name>
    <message>
        <source>Whole range</source>
        <translation>整个范围</translation>
    </message>
</context>
<context>
    <name>wardroom::FrozenFileView</name>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Frozen text</source>
        <translation>冻结的文本</translation>
    </message>
    <message>
        <source>Frozen picture: %1</source>
        <translation>冻结的图片：%1</translation>
    </message>
    <message>
        <source>This picture can not be shown. It can be saved as it is.</source>
        <translation>无法显示此图片，但可以原样保存。</translation>
    </message>
    <message>
        <source>Save the frozen file</source>
        <translation>保存冻结的文件</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>wardroom::FrozenLogsView</name>
    <message>
        <source>Frozen log lines</source>
        <translation>冻结的日志行</translation>
    </message>
</context>
<context>
    <name>wardroom::FrozenTableView</name>
    <message>
        <source>Frozen table</source>
        <translation>冻结的表格</translation>
    </message>
</context>
<context>
    <name>wardroom::GeneralSettings</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Time zone of this window</source>
        <translation>此窗口的时区</translation>
    </message>
    <message>
        <source>Write to the log</source>
        <translation>写入日志的内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>一般事件</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不记录</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>No log file is written</source>
        <translation>没有写入日志文件</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Your name on timelines</source>
        <translation>你在时间线上的名称</translation>
    </message>
    <message>
        <source>What you do in incidents is noted under this name. Empty: as the system calls you.</source>
        <translation>你在事故中的操作会以此名称记录；留空则使用系统账号的名称。</translation>
    </message>
</context>
<context>
    <name>wardroom::GoalTile</name>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>wardroom::HeadBand</name>
    <message>
        <source>What can be done</source>
        <translation>可用操作</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>已持续</translation>
    </message>
    <message>
        <source>Since last update</source>
        <translation>距上次更新</translation>
    </message>
    <message>
        <source>Update overdue</source>
        <translation>更新已超时</translation>
    </message>
    <message>
        <source>Next update in</source>
        <translation>距下次更新</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and headline</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wardroom::HeadersEditor</name>
    <message>
        <source>Name, e.g. X-Scope-OrgID</source>
        <translation>名称，例如 X-Scope-OrgID</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>保存在钥匙串中</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>移除此请求头</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>添加请求头</translation>
    </message>
</context>
<context>
    <name>wardroom::HistoryModel</name>
    <message>
        <source>%1, starred</source>
        <translation>%1，已加星标</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行次数</translation>
    </message>
</context>
<context>
    <name>wardroom::HistoryPane</name>
    <message>
        <source>Find a query</source>
        <translation>查找查询</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Queries run before</source>
        <translation>运行过的查询</translation>
    </message>
    <message>
        <source>No query fits.</source>
        <translation>没有匹配的查询。</translation>
    </message>
    <message>
        <source>No query was run yet.</source>
        <translation>还没有运行过查询。</translation>
    </message>
    <message>
        <source>Queries that you run are kept here.</source>
        <translation>运行过的查询会保留在这里。</translation>
    </message>
</context>
<context>
    <name>wardroom::ImpactPanel</name>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Who notices what? Enter writes it down</source>
        <translation>谁受到什么影响？按 Enter 记录</translation>
    </message>
</context>
<context>
    <name>wardroom::ImportDialog</name>
    <message>
        <source>Take events from a text?</source>
        <translation>要从文本导入事件吗？</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Paste a chat log, or the timeline of a post-mortem in Markdown.</source>
        <translation>粘贴聊天记录，或 Markdown 格式的事后复盘时间线。</translation>
    </message>
    <message>
        <source>Text to take events from</source>
        <translation>要导入事件的文本</translation>
    </message>
    <message>
        <source>Proposed events</source>
        <translation>建议的事件</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>打开文本文件</translation>
    </message>
    <message>
        <source>The file is larger than 4 MB. Take a part of it.</source>
        <translation>文件大于 20 MB，请只取其中一部分。</translation>
    </message>
    <message>
        <source>The file can not be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines belong to no event and are left out: %1</source>
        <translation>
            <numerusform>有 %n 行不属于任何事件，已略过：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events</source>
        <translation>
            <numerusform>%n 条事件中的 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No event was found in this text</source>
        <translation>此文本中未找到事件</translation>
    </message>
    <message numerus="yes">
        <source>Add %n events</source>
        <translation>
            <numerusform>添加 %n 条事件</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is very long: only its first %1 characters were read.</source>
        <translation>文本太长：只读取了前 %1 个字符。</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 events are proposed. Take the others from a part of the text.</source>
        <translation>只列出 %2 条事件中的前 %1 条。其余的请粘贴部分文本再导入。</translation>
    </message>
</context>
<context>
    <name>wardroom::ImportLossModel</name>
    <message>
        <source>The panel says no type. Its queries are shown as a table.</source>
        <translation>此面板未标明类型，查询结果以表格显示。</translation>
    </message>
    <message>
        <source>Panels of type %1 are not known. Its queries are shown as a table.</source>
        <translation>不支持 %1 类型的面板，查询结果以表格显示。</translation>
    </message>
    <message>
        <source>The library panel %1 is kept on its Grafana server. The file has only its name.</source>
        <translation>库面板 %1 保存在其 Grafana 服务器上，文件中只有名称。</translation>
    </message>
    <message>
        <source>There is no client for the server of query %1.</source>
        <translation>不支持查询 %1 所用的数据源类型。</translation>
    </message>
    <message>
        <source>The transformation %1 is not applied.</source>
        <translation>未应用转换 %1。</translation>
    </message>
    <message>
        <source>Overrides by %1 are not applied.</source>
        <translation>未应用按 %1 匹配的覆盖设置。</translation>
    </message>
    <message>
        <source>The variable %1 is of a type that is not known.</source>
        <translation>变量 %1 的类型不受支持。</translation>
    </message>
    <message>
        <source>Variables refer to each other in a circle: %1.</source>
        <translation>变量互相循环引用：%1。</translation>
    </message>
    <message>
        <source>The panel&apos;s alert rule is kept, but not evaluated.</source>
        <translation>面板的告警规则会保留，但不会评估。</translation>
    </message>
    <message>
        <source>Time regions are not drawn.</source>
        <translation>不绘制时间区段。</translation>
    </message>
    <message>
        <source>Panels of type %1 are shown as today&apos;s kind.</source>
        <translation>%1 类型的面板按现行的对应类型显示。</translation>
    </message>
    <message>
        <source>The override %1 has no effect.</source>
        <translation>覆盖设置 %1 不起作用。</translation>
    </message>
    <message>
        <source>There is no client for the server of the annotations %1.</source>
        <translation>不支持注释 %1 所用的数据源类型。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n panel(s) whole</source>
        <translation>
            <numerusform>%n 个面板中有 %1 个完整</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>The ad hoc filters %1 are kept, but not all are applied.</source>
        <translation>已保留临时筛选条件 %1，但并未全部应用。</translation>
    </message>
</context>
<context>
    <name>wardroom::ImportReportPanel</name>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>%1. Changed: %2. Placeholders: %3.</source>
        <translation>%1，%2 个有变化，%3 个以占位面板显示。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the import report</source>
        <translation>关闭导入报告</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentActions</name>
    <message>
        <source>&amp;Declare an incident…</source>
        <translation>宣告事故(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Open the current incident</source>
        <translation>打开当前事故(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;War room</source>
        <translation>作战室(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Share the current incident…</source>
        <translation>分享当前事故(&amp;S)…</translation>
    </message>
    <message>
        <source>Open a &amp;file of incidents…</source>
        <translation>打开事故文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple INC-2025-001…</source>
        <translation>打开示例 INC-2025-001(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>事故(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents with their evidence were written to %1 (%2).</source>
        <translation>
            <numerusform>已将 %n 起事故连同证据写入 %1（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n changes were new here.</source>
        <translation>
            <numerusform>已合并：此处新增了 %n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the file was new here.</source>
        <translation>文件中没有新的内容。</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentAlertsModel</name>
    <message>
        <source>silenced</source>
        <translation>已静默</translation>
    </message>
    <message>
        <source>firing %1</source>
        <translation>已触发 %1</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentCorner</name>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2，%3，%4</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentHeader</name>
    <message>
        <source>Severity: %1</source>
        <translation>严重程度：%1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Commander: %1</source>
        <translation>指挥官：%1</translation>
    </message>
    <message>
        <source>Assign roles</source>
        <translation>指派角色</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>作战室</translation>
    </message>
    <message>
        <source>Share as a file</source>
        <translation>以文件分享</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Parts of the incident</source>
        <translation>事故的各个部分</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentList</name>
    <message>
        <source>All environments</source>
        <translation>所有环境</translation>
    </message>
    <message>
        <source>No incident passes the filter.</source>
        <translation>没有符合筛选条件的事故。</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents are hidden by it.</source>
        <translation>
            <numerusform>筛选隐藏了 %n 起事故。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No incidents yet.</source>
        <translation>还没有事故。</translation>
    </message>
    <message>
        <source>An incident gathers what happened on one timeline, with its evidence, and keeps it on this computer.</source>
        <translation>事故把发生的事连同证据汇总在同一条时间线上，并保存在本机。</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>宣告事故</translation>
    </message>
    <message numerus="yes">
        <source>Share %n incidents…</source>
        <translation>
            <numerusform>分享 %n 起事故…</numerusform>
        </translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Writes the incidents that are shown, or those chosen, into one file.</source>
        <translation>把显示的或所选的事故写入一个文件。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>%1 can not be written. %2</source>
        <translation>无法写入 %1。%2</translation>
    </message>
    <message>
        <source>Search in incidents, timelines and post-mortems</source>
        <translation>搜索事故、时间线和事后复盘</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>搜索事故</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>只看 %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>宣告事故</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentListModel</name>
    <message>
        <source>started %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>Time to acknowledge: acknowledged − detected</source>
        <translation>确认耗时：确认－检测</translation>
    </message>
    <message>
        <source>Time to resolve: resolved − started</source>
        <translation>解决耗时：解决－开始</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Started (%1)</source>
        <translation>开始（%1）</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指挥官</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentText</name>
    <message>
        <source>A core function is down for everyone</source>
        <translation>核心功能全部中断，影响所有用户</translation>
    </message>
    <message>
        <source>An important function is down for some users</source>
        <translation>重要功能异常，影响部分用户</translation>
    </message>
    <message>
        <source>Minor: users notice little</source>
        <translation>次要问题，用户少有察觉</translation>
    </message>
    <message>
        <source>An improvement, nobody is affected</source>
        <translation>改进项，无人受影响</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>调查中</translation>
    </message>
    <message>
        <source>Fixing</source>
        <translation>修复中</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监控中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>缓解</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>milestone</comment>
        <translation>解决</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指挥官</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副指挥</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>Customer liaison</source>
        <translation>客户联络</translation>
    </message>
    <message>
        <source>Internal liaison</source>
        <translation>内部联络</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>未指派</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>lane of the timeline</comment>
        <translation>处置</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>External</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>No impact</source>
        <translation>无影响</translation>
    </message>
    <message>
        <source>Minor impact</source>
        <translation>轻微影响</translation>
    </message>
    <message>
        <source>Partial impact</source>
        <translation>部分影响</translation>
    </message>
    <message>
        <source>Major impact</source>
        <translation>重大影响</translation>
    </message>
    <message>
        <source>Full outage</source>
        <translation>全面中断</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>User report</source>
        <translation>用户反馈</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>团队成员</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Executives</source>
        <translation>管理层</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>A title is missing. Write in a few words what happened.</source>
        <translation>缺少标题。请用几个字写下发生了什么。</translation>
    </message>
    <message>
        <source>“%1” can not be later than “%2”. Change one of the two times.</source>
        <translation>“%1”不能晚于“%2”。请修改其中一个时间。</translation>
    </message>
    <message>
        <source>“%1” can not lie in the future. Give the time at which it happened.</source>
        <translation>“%1”不能是未来的时间。请填写实际发生的时间。</translation>
    </message>
    <message>
        <source>This time does not fit: it must lie between 1970 and 2100, and the end after the beginning.</source>
        <translation>此时间不合理：必须在 1970 到 2100 年之间，且结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>This event is no longer there. Somebody has removed it.</source>
        <translation>此事件已不存在，有人移除了它。</translation>
    </message>
    <message>
        <source>The checklist has no such item. Somebody may have removed it.</source>
        <translation>响应清单中没有此项目，可能已有人移除它。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” is not a command. Known are: %2</source>
        <translation>“%1”不是命令。可用的有：%2</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>“%1”不在下列选项中：%2</translation>
    </message>
    <message>
        <source>“%1” needs a text after it.</source>
        <translation>“%1”后面要加上文字。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 14:35, −10m or yesterday 23:10.</source>
        <translation>“%1”不是时间。请写成 14:35、−10m 或昨天 23:10。</translation>
    </message>
    <message>
        <source>The checklist has no item “%1”.</source>
        <translation>响应清单中没有“%1”这一项。</translation>
    </message>
</context>
<context>
    <name>wardroom::IncidentView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>响应清单</translation>
    </message>
    <message>
        <source>Status updates</source>
        <translation>状态更新</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>改进事项</translation>
    </message>
</context>
<context>
    <name>wardroom::KeyChartPanel</name>
    <message>
        <source>%1 old</source>
        <translation>%1前的数据</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>冻结于 %1</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>Prometheus is not connected.</source>
        <translation>未连接 Prometheus。</translation>
    </message>
    <message>
        <source>Nothing is pinned that could stand in.</source>
        <translation>也没有可替代的钉选数据。</translation>
    </message>
    <message>
        <source>No data in this time.</source>
        <translation>此时间段没有数据。</translation>
    </message>
    <message>
        <source>beyond the threshold of %1</source>
        <translation>已超出阈值 %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
</context>
<context>
    <name>wardroom::KeysDialog</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>搜索按键与作用</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>按键与手势</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>wardroom::LabelBrowser</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>lines in range</source>
        <translation>范围内行数</translation>
    </message>
    <message>
        <source>Find label or value</source>
        <translation>查找标签或值</translation>
    </message>
</context>
<context>
    <name>wardroom::LabelCardinalityModel</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 个时间序列</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
</context>
<context>
    <name>wardroom::LaneChip</name>
    <message numerus="yes">
        <source>Show lane %1, %n events</source>
        <translation>
            <numerusform>显示“%1”分类，%n 条事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide this lane</source>
        <translation>显示或隐藏此分类</translation>
    </message>
</context>
<context>
    <name>wardroom::LegendModel</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1，已隐藏</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Min above 0</source>
        <translation>最小（大于 0）</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>极差</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>增量</translation>
    </message>
    <message>
        <source>Smallest step</source>
        <translation>最小变化量</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Difference %</source>
        <translation>差值%</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>Std. dev.</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>不同值个数</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化次数</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>全为零</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>无值</translation>
    </message>
</context>
<context>
    <name>wardroom::LegendTable</name>
    <message>
        <source>Search series</source>
        <translation>搜索序列</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>wardroom::LineDetails</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Filter for</source>
        <translation>只看此值</translation>
    </message>
    <message>
        <source>Filter out</source>
        <translation>排除此值</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Fields of the line</source>
        <translation>该行的字段</translation>
    </message>
    <message>
        <source>Whole text of the line</source>
        <translation>该行的全文</translation>
    </message>
    <message>
        <source>Copy the whole line</source>
        <translation>复制整行</translation>
    </message>
    <message>
        <source>Hide the line&apos;s details</source>
        <translation>隐藏该行详情</translation>
    </message>
    <message>
        <source>Choose a field of the line.</source>
        <translation>请选择该行的一个字段。</translation>
    </message>
</context>
<context>
    <name>wardroom::LinkBar</name>
    <message>
        <source>Dashboards</source>
        <translation>仪表盘</translation>
    </message>
</context>
<context>
    <name>wardroom::LogLineModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>wardroom::LogViewHeader</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>时间（%1）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>wardroom::LogsPage</name>
    <message>
        <source>LogQL, such as {app=&quot;shop-api&quot;} |= &quot;timed out&quot;</source>
        <translation>LogQL，例如 {app=&quot;shop-api&quot;} |= &quot;timed out&quot;</translation>
    </message>
    <message>
        <source>Log query</source>
        <translation>日志查询</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Live tail</source>
        <translation>实时日志</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧在前</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>Loki can not read the query.</source>
        <translation>Loki 无法解析此查询。</translation>
    </message>
    <message>
        <source>This environment has no Loki.</source>
        <translation>此环境没有 Loki。</translation>
    </message>
    <message>
        <source>Its log lines would stand here. Add a Loki to the connection in the settings.</source>
        <translation>这里会列出它的日志。请在设置中为连接添加 Loki。</translation>
    </message>
    <message>
        <source>This query returns numbers, not lines.</source>
        <translation>此查询返回的是数字，不是日志行。</translation>
    </message>
    <message>
        <source>Take the function and the range away to see the lines that it counts.</source>
        <translation>去掉函数和范围，即可看到它所统计的日志行。</translation>
    </message>
    <message>
        <source>No lines in this range.</source>
        <translation>此范围内没有日志。</translation>
    </message>
    <message>
        <source>Widen the time range, or take a filter out of the query.</source>
        <translation>请扩大时间范围，或去掉查询中的某个筛选。</translation>
    </message>
    <message>
        <source>%1 lines loaded</source>
        <translation>已加载 %1 行</translation>
    </message>
    <message>
        <source>loading older lines…</source>
        <translation>正在加载更早的行…</translation>
    </message>
    <message>
        <source>this is the beginning of the range</source>
        <translation>已到范围的开头</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out by the server</source>
        <translation>
            <numerusform>服务器未发送 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Tail connected</source>
        <translation>实时日志已连接</translation>
    </message>
    <message>
        <source>Tail connects</source>
        <translation>实时日志连接中</translation>
    </message>
    <message>
        <source>Tail lost, trying again</source>
        <translation>实时日志中断，重试中</translation>
    </message>
    <message>
        <source>Tail ended</source>
        <translation>实时日志已结束</translation>
    </message>
    <message>
        <source>Tail waits for the query</source>
        <translation>实时日志等待查询</translation>
    </message>
    <message numerus="yes">
        <source>%n newer lines wait</source>
        <translation>
            <numerusform>有 %n 行新日志待显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Tail paused while you read.</source>
        <translation>阅读时，实时日志会暂停。</translation>
    </message>
    <message>
        <source>The list stands still while you read.</source>
        <translation>阅读时，列表不会移动。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n lines made room for older ones.</source>
        <translation>
            <numerusform>为了加载更早的行，已移除最新的 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>No labels.</source>
        <translation>没有标签。</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>无级别</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>日志内容</translation>
    </message>
</context>
<context>
    <name>wardroom::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
</context>
<context>
    <name>wardroom::MatcherEditor</name>
    <message>
        <source>Add matcher</source>
        <translation>添加匹配器</translation>
    </message>
</context>
<context>
    <name>wardroom::MatcherRow</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remove this matcher</source>
        <translation>移除此匹配器</translation>
    </message>
</context>
<context>
    <name>wardroom::MetricTreeModel</name>
    <message numerus="yes">
        <source>%n metrics</source>
        <translation>
            <numerusform>%n 个指标</numerusform>
        </translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
</context>
<context>
    <name>wardroom::MetricsPane</name>
    <message>
        <source>Find a metric by name or help</source>
        <translation>按名称或说明查找指标</translation>
    </message>
    <message>
        <source>Type of metric</source>
        <translation>指标类型</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Labels of the metric</source>
        <translation>指标的标签</translation>
    </message>
    <message>
        <source>Query it</source>
        <translation>查询此指标</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>%1 of %2 metrics</source>
        <translation>%2 个指标中的 %1 个</translation>
    </message>
    <message>
        <source>%1 metrics</source>
        <translation>%1 个指标</translation>
    </message>
    <message>
        <source>%1 series in the storage</source>
        <translation>存储中有 %1 个时间序列</translation>
    </message>
    <message>
        <source>this server does not count series</source>
        <translation>此服务器不统计时间序列数</translation>
    </message>
    <message>
        <source>This environment has no Prometheus.</source>
        <translation>此环境没有 Prometheus。</translation>
    </message>
    <message>
        <source>Its metrics would stand here. Add a Prometheus to the connection in the settings.</source>
        <translation>这里会列出它的指标。请在设置中为连接添加 Prometheus。</translation>
    </message>
    <message>
        <source>No metric fits.</source>
        <translation>没有匹配的指标。</translation>
    </message>
    <message>
        <source>Shorten the search, or choose all types.</source>
        <translation>请缩短搜索词，或选择所有类型。</translation>
    </message>
    <message>
        <source>No metrics in this time range.</source>
        <translation>此时间范围内没有指标。</translation>
    </message>
    <message>
        <source>Widen the time range.</source>
        <translation>请扩大时间范围。</translation>
    </message>
    <message numerus="yes">
        <source>%n series in the time range</source>
        <translation>
            <numerusform>时间范围内 %n 个时间序列</numerusform>
        </translation>
    </message>
    <message>
        <source>too many to count by label</source>
        <translation>太多，无法按标签计数</translation>
    </message>
    <message>
        <source>Choose a metric.</source>
        <translation>请选择指标。</translation>
    </message>
    <message>
        <source>Its labels and how many series each value has stand here.</source>
        <translation>这里会列出它的标签，以及各个值的时间序列数。</translation>
    </message>
    <message>
        <source>This metric has no labels.</source>
        <translation>此指标没有标签。</translation>
    </message>
</context>
<context>
    <name>wardroom::MetricsPanel</name>
    <message>
        <source>Mean times by month</source>
        <translation>各月平均耗时</translation>
    </message>
    <message>
        <source>MTTA = mean of acknowledged − detected; MTTR = mean of resolved − started; by the month in which incidents started. n: incidents that started in it.</source>
        <translation>MTTA＝“确认－检测”的平均值；MTTR＝“解决－开始”的平均值；按事故开始的月份统计。n：该月开始的事故数。</translation>
    </message>
    <message>
        <source>No times yet.</source>
        <translation>还没有时间数据。</translation>
    </message>
    <message>
        <source>How long it took to acknowledge and to resolve incidents of the last 12 months stands here.</source>
        <translation>这里会显示最近 12 个月确认和解决事故花了多久。</translation>
    </message>
</context>
<context>
    <name>wardroom::MilestoneField</name>
    <message>
        <source>Time of the milestone, as 14:35, -10m or yesterday 23:10. Empty takes it away.</source>
        <translation>里程碑的时间，例如 14:35、-10m 或昨天 23:10。留空则移除。</translation>
    </message>
    <message>
        <source>Not reached yet. Type a time to set it.</source>
        <translation>尚未到达。输入时间即可设置。</translation>
    </message>
</context>
<context>
    <name>wardroom::MilestoneStrip</name>
    <message>
        <source>detected − started</source>
        <translation>检测－开始</translation>
    </message>
    <message>
        <source>ackn. − detected</source>
        <comment>acknowledged</comment>
        <translation>确认－检测</translation>
    </message>
    <message>
        <source>mitigated − started</source>
        <translation>缓解－开始</translation>
    </message>
    <message>
        <source>resolved − started</source>
        <translation>解决－开始</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 14:35, -10m or yesterday 23:10.</source>
        <translation>“%1”不是时间。请写成 14:35、-10m 或昨天 23:10。</translation>
    </message>
</context>
<context>
    <name>wardroom::OpenBundleDialog</name>
    <message>
        <source>This is not a file of Wardroom incidents.</source>
        <translation>这不是 Wardroom 事故文件。</translation>
    </message>
    <message>
        <source>The file was cut short, so nothing was taken from it. Ask for it again.</source>
        <translation>文件不完整，因此未读入任何内容。请对方重新提供。</translation>
    </message>
    <message>
        <source>The file was written by a later version of Wardroom. Update Wardroom to open it.</source>
        <translation>文件由更新版本的 Wardroom 写出。请升级 Wardroom 后再打开。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than incidents need, so it was not opened.</source>
        <translation>文件解压后的大小远超事故所需，因此未打开。</translation>
    </message>
    <message>
        <source>The file is damaged or was changed, so nothing was taken from it. Ask for it again.</source>
        <translation>文件已损坏或被改动，因此未读入任何内容。请对方重新提供。</translation>
    </message>
    <message>
        <source>The file can not be read. %1</source>
        <translation>无法读取文件。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 条事件</numerusform>
        </translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>%1 incidents, %2 events, %3 pieces of evidence (%4)</source>
        <translation>%1 起事故、%2 条事件、%3 项证据（%4）</translation>
    </message>
    <message>
        <source>The clock of the computer that wrote it is %1 ahead of this one. Its changes count as the later ones until then.</source>
        <translation>写出文件的电脑，时钟比本机快 %1。在本机时钟赶上之前，它的更改一律视为较新。</translation>
    </message>
    <message>
        <source>Open shared incidents?</source>
        <translation>要打开分享的事故吗？</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Incidents in the file</source>
        <translation>文件中的事故</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n incidents</source>
        <translation>
            <numerusform>合并 %n 起事故</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes them into this computer&apos;s incidents. What both have changed is united; nothing is lost.</source>
        <translation>并入本机的事故。双方的更改都会合并，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Shows them in a window of their own. This computer&apos;s incidents stay as they are.</source>
        <translation>在单独的窗口中显示，本机的事故保持不变。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>未合并任何内容。</translation>
    </message>
</context>
<context>
    <name>wardroom::OptionName</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>时间序列</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>单值</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>仪表</translation>
    </message>
    <message>
        <source>Bar gauge</source>
        <translation>条形仪表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>饼图</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>柱状图</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>State timeline</source>
        <translation>状态时间线</translation>
    </message>
    <message>
        <source>Status history</source>
        <translation>状态历史</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>无数据时</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱形</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线条形状</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Step after</source>
        <translation>阶梯（后）</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>阶梯（前）</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>线宽</translation>
    </message>
    <message>
        <source>Fill, 0 to 100</source>
        <translation>填充，0 到 100</translation>
    </message>
    <message>
        <source>Connect gaps</source>
        <translation>连接空值</translation>
    </message>
    <message>
        <source>Stacking</source>
        <translation>堆叠</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不堆叠</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Axis title</source>
        <translation>坐标轴标题</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Legend as</source>
        <translation>图例形式</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Legend at</source>
        <translation>图例位置</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Show thresholds</source>
        <translation>显示阈值</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>As lines</source>
        <translation>以线条</translation>
    </message>
    <message>
        <source>As bands</source>
        <translation>以色带</translation>
    </message>
    <message>
        <source>As lines and bands</source>
        <translation>以线条和色带</translation>
    </message>
</context>
<context>
    <name>wardroom::OptionPopup</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>There are more values. The first %1 are listed.</source>
        <translation>还有更多值，只列出前 %1 个。</translation>
    </message>
</context>
<context>
    <name>wardroom::OptionsForm</name>
    <message>
        <source>Data source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>The environment&apos;s</source>
        <translation>环境的数据源</translation>
    </message>
</context>
<context>
    <name>wardroom::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Newest errors</source>
        <translation>最新错误</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Open in Logs</source>
        <translation>在日志中打开</translation>
    </message>
    <message>
        <source>No Prometheus in this environment</source>
        <translation>此环境没有 Prometheus</translation>
    </message>
    <message>
        <source>No data in this time range</source>
        <translation>此时间范围内没有数据</translation>
    </message>
    <message>
        <source>No Alertmanager in this environment</source>
        <translation>此环境没有 Alertmanager</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>没有告警</translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1/%2 个节点</translation>
    </message>
    <message>
        <source>No Loki in this environment</source>
        <translation>此环境没有 Loki</translation>
    </message>
    <message>
        <source>No errors in this time range</source>
        <translation>此时间范围内没有错误</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a number of lines, and the time they came in</comment>
        <translation>%2内 %1 行</translation>
    </message>
    <message>
        <source>No service reports</source>
        <translation>没有服务上报数据</translation>
    </message>
    <message>
        <source>The earlier time is not shown. %1</source>
        <translation>未显示更早的时段。%1</translation>
    </message>
</context>
<context>
    <name>wardroom::PageTitle</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>作战室</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
</context>
<context>
    <name>wardroom::PanelBody</name>
    <message>
        <source>The first %1 of %2 values are shown. Narrow the query to see the others.</source>
        <translation>%2 个值中只显示前 %1 个。请缩小查询范围，以查看其他值。</translation>
    </message>
</context>
<context>
    <name>wardroom::PanelEditor</name>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Fields of the panel</source>
        <translation>面板的字段</translation>
    </message>
    <message>
        <source>Add query</source>
        <translation>添加查询</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No panel is chosen. Click one, or choose one with Tab.</source>
        <translation>尚未选择面板。请单击面板，或用 Tab 选择。</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>wardroom::PanelLinks</name>
    <message>
        <source>Links: %1</source>
        <translation>链接：%1</translation>
    </message>
</context>
<context>
    <name>wardroom::PanelView</name>
    <message>
        <source>%1 old</source>
        <translation>%1前的数据</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%1/%2 个查询</translation>
    </message>
    <message>
        <source>Library panel: %1</source>
        <translation>库面板：%1</translation>
    </message>
    <message>
        <source>The earlier time is not shown. %1</source>
        <translation>未显示更早的时段。%1</translation>
    </message>
</context>
<context>
    <name>wardroom::PinController</name>
    <message>
        <source>&amp;Pin</source>
        <translation>钉选(&amp;P)</translation>
    </message>
    <message>
        <source>Pin the &amp;clipboard</source>
        <translation>钉选剪贴板内容(&amp;C)</translation>
    </message>
    <message>
        <source>Pin &amp;a file…</source>
        <translation>钉选文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Pins &amp;to be filed…</source>
        <translation>待归档(&amp;T)…</translation>
    </message>
    <message>
        <source>Nothing here can be pinned now. Choose a chart, log lines, an alert or a row of a table, then press Ctrl+P.</source>
        <translation>此处目前没有可钉选的内容。请选择图表、日志行、告警或表格行，然后按 Ctrl+P。</translation>
    </message>
    <message>
        <source>Pin %1?</source>
        <translation>要钉选 %1？</translation>
    </message>
    <message>
        <source>It takes about %1; a pin should not take more than %2.</source>
        <translation>约占 %1；单次钉选以不超过 %2 为宜。</translation>
    </message>
    <message>
        <source>Thinned, the lowest and highest value of each interval stay: no spike is lost.</source>
        <translation>精简时会保留每个区间的最低值和最高值，不会丢失尖峰。</translation>
    </message>
    <message>
        <source>Thinned, what comes first stays.</source>
        <translation>精简时只保留最前面的部分。</translation>
    </message>
    <message>
        <source>Pin all of it</source>
        <translation>全部钉选</translation>
    </message>
    <message>
        <source>Thin to %1</source>
        <translation>精简至 %1</translation>
    </message>
    <message>
        <source>Nothing was pinned. %1</source>
        <translation>未钉选任何内容。%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show the tray</source>
        <translation>显示待归档</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>No incident is open, so this waits in the tray: %1</source>
        <translation>没有进行中的事故，先放入待归档：%1</translation>
    </message>
    <message>
        <source>Pinned to %1: %2</source>
        <translation>已钉选到 %1：%2</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>已钉选：%1</translation>
    </message>
    <message>
        <source>No longer pinned: %1</source>
        <translation>已取消钉选：%1</translation>
    </message>
    <message>
        <source>Pin a file</source>
        <translation>钉选文件</translation>
    </message>
    <message>
        <source>%1 was not pinned: %2</source>
        <translation>未钉选 %1：%2</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor text.</source>
        <translation>剪贴板中没有图片，也没有文本。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>%1 的图片</translation>
    </message>
</context>
<context>
    <name>wardroom::PinDrafts</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1，与 %2 对比</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>%1 fired</source>
        <translation>%1 触发</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>wardroom::PinListModel</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Time of the data</source>
        <translation>数据时间</translation>
    </message>
</context>
<context>
    <name>wardroom::PinTray</name>
    <message>
        <source>Pins to be filed</source>
        <translation>待归档</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No pin waits here.</source>
        <translation>没有待归档的钉选。</translation>
    </message>
    <message>
        <source>What is pinned while no incident is open waits here until it is filed.</source>
        <translation>没有进行中的事故时，钉选的内容会先放在这里，等待归档。</translation>
    </message>
    <message>
        <source>File to %1</source>
        <translation>归档到 %1</translation>
    </message>
    <message>
        <source>File to an incident</source>
        <translation>归档到事故</translation>
    </message>
    <message>
        <source>There is no incident yet. Declare one first.</source>
        <translation>还没有事故，请先宣告。</translation>
    </message>
</context>
<context>
    <name>wardroom::PinWords</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 个点</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个点</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>间隔 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <translation>数据冻结于 %1</translation>
    </message>
    <message>
        <source>Frozen %1 by %2</source>
        <translation>数据冻结于 %1（%2）</translation>
    </message>
    <message>
        <source>thinned, lowest and highest values kept</source>
        <translation>已精简，保留最低值和最高值</translation>
    </message>
    <message>
        <source>not all of it was kept</source>
        <translation>只保留部分内容</translation>
    </message>
    <message>
        <source>sensitive values masked</source>
        <translation>敏感值已脱敏</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>%2 中的前 %1</translation>
    </message>
</context>
<context>
    <name>wardroom::PlaceholderBody</name>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Definition of the panel, JSON</source>
        <translation>面板的定义，JSON</translation>
    </message>
    <message>
        <source>Its queries brought no data.</source>
        <translation>它的查询没有返回数据。</translation>
    </message>
</context>
<context>
    <name>wardroom::ProblemText</name>
    <message>
        <source>%1 could not be read, so the defaults are used. The file was kept as %2.</source>
        <translation>无法读取 %1，因此使用默认值。原文件保留为 %2。</translation>
    </message>
    <message>
        <source>%1 is from a newer version of Wardroom. What is known here is used; a copy was kept as %2.</source>
        <translation>%1 来自更新版本的 Wardroom。这里只使用能识别的部分；已保留副本 %2。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in %2 is not understood. It stays in the file, but is not used.</source>
        <translation>无法识别 %2 中的条目“%1”。它会留在文件里，但不会使用。</translation>
    </message>
    <message>
        <source>Two entries in %1 had the same name. One of them is now called &quot;%2&quot;.</source>
        <translation>%1 中有两个同名条目，其中一个现在叫“%2”。</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Check the folder and the free space; the change holds until you close Wardroom.</source>
        <translation>无法保存 %1：%2。请检查文件夹和可用空间；此更改只保留到你关闭 Wardroom 为止。</translation>
    </message>
</context>
<context>
    <name>wardroom::ProposalModel</name>
    <message>
        <source>The text does not tell the day; it was taken from the event before.</source>
        <translation>文本中没有日期，采用上一条事件的日期。</translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>wardroom::QueryEditRow</name>
    <message>
        <source>This query is in a language that Wardroom does not speak. It stays as it is.</source>
        <translation>Wardroom 不支持此查询的语言，查询保持原样。</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Legend of query %1</source>
        <translation>查询 %1 的图例</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>瞬时</translation>
    </message>
    <message>
        <source>Asks for the newest value only</source>
        <translation>只查询最新的值</translation>
    </message>
    <message>
        <source>Do not run this query</source>
        <translation>不运行此查询</translation>
    </message>
    <message>
        <source>Remove query %1</source>
        <translation>移除查询 %1</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>时间序列</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>结果的形式</translation>
    </message>
</context>
<context>
    <name>wardroom::QueryPane</name>
    <message>
        <source>Prometheus would take the comments away. Remove them first.</source>
        <translation>Prometheus 会删掉注释，请先移除注释。</translation>
    </message>
    <message>
        <source>The query was not formatted.</source>
        <translation>查询未格式化。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Add query</source>
        <translation>添加查询</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Over the time range of the window</source>
        <translation>按窗口的时间范围</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>瞬时</translation>
    </message>
    <message>
        <source>At the end of the time range</source>
        <translation>在时间范围的终点</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Add to dashboard</source>
        <translation>添加到仪表盘</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>wardroom::QueryRow</name>
    <message>
        <source>PromQL, such as sum by (route) (rate(http_requests_total[$__rate_interval]))</source>
        <translation>PromQL，例如 sum by (route) (rate(http_requests_total[$__rate_interval]))</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>Remove this query</source>
        <translation>移除此查询</translation>
    </message>
    <message>
        <source>Remove query %1</source>
        <translation>移除查询 %1</translation>
    </message>
    <message>
        <source>Format query %1</source>
        <translation>格式化查询 %1</translation>
    </message>
    <message>
        <source>Format the query (%1)</source>
        <translation>格式化查询（%1）</translation>
    </message>
    <message>
        <source>This server can not format queries.</source>
        <translation>此服务器不支持查询格式化。</translation>
    </message>
    <message>
        <source>There is no Prometheus to format it.</source>
        <translation>没有可用于格式化查询的 Prometheus。</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>运行中…</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 个时间序列</numerusform>
        </translation>
    </message>
    <message>
        <source>from the run before</source>
        <translation>上一次运行的结果</translation>
    </message>
    <message>
        <source>Prometheus can not run the query.</source>
        <translation>Prometheus 无法运行此查询。</translation>
    </message>
</context>
<context>
    <name>wardroom::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>wardroom::RangePopup</name>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation>显示此范围</translation>
    </message>
    <message>
        <source>From %1
to %2</source>
        <translation>从 %1
到 %2</translation>
    </message>
</context>
<context>
    <name>wardroom::ReadOnlyWindow</name>
    <message>
        <source>%1 (read only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>Read only: these incidents are not on this computer. To keep and to edit them, open the file again and merge it.</source>
        <translation>只读：这些事故不在本机上。如需保留并编辑，请再次打开文件并合并。</translation>
    </message>
</context>
<context>
    <name>wardroom::RegexText</name>
    <message>
        <source>The regular expression %1 is broken and is not applied: %2.</source>
        <translation>正则表达式 %1 有误，未应用：%2。</translation>
    </message>
    <message>
        <source>The regular expression %1 takes too long. What it could not decide on counts as not matching.</source>
        <translation>正则表达式 %1 耗时过长。无法判定的部分视为不匹配。</translation>
    </message>
</context>
<context>
    <name>wardroom::ResultModel</name>
    <message>
        <source>histogram: %1 observations, sum %2</source>
        <translation>直方图：%1 个观测值，总和 %2</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
</context>
<context>
    <name>wardroom::ResultPane</name>
    <message>
        <source>Graph</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>View of the answer</source>
        <translation>结果的显示方式</translation>
    </message>
    <message>
        <source>Answer as a table</source>
        <translation>表格形式的结果</translation>
    </message>
    <message>
        <source>Answer as text</source>
        <translation>文本形式的结果</translation>
    </message>
    <message>
        <source>This environment has no Prometheus.</source>
        <translation>此环境没有 Prometheus。</translation>
    </message>
    <message>
        <source>Its answers would stand here. Add a Prometheus to the connection in the settings.</source>
        <translation>这里会显示查询结果。请在设置中为连接添加 Prometheus。</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>还没有结果。</translation>
    </message>
    <message>
        <source>Correct the query and run it again.</source>
        <translation>请修正查询，然后重新运行。</translation>
    </message>
    <message>
        <source>Ask a question.</source>
        <translation>输入查询。</translation>
    </message>
    <message>
        <source>Write a query and run it, or choose a metric under Metrics.</source>
        <translation>请输入查询并运行，或在“指标”中选择一个指标。</translation>
    </message>
    <message>
        <source>a point every %1</source>
        <translation>每 %1一个点</translation>
    </message>
    <message>
        <source>An instant has no graph.</source>
        <translation>瞬时查询没有图表。</translation>
    </message>
    <message>
        <source>Choose Range, or look at the table.</source>
        <translation>请选择“范围”，或查看表格。</translation>
    </message>
    <message>
        <source>No data in this time range.</source>
        <translation>此时间范围内没有数据。</translation>
    </message>
    <message>
        <source>Widen the time range, or check the names of metric and labels.</source>
        <translation>请扩大时间范围，或检查指标和标签的名称。</translation>
    </message>
    <message>
        <source>The first %1 series are drawn; %2 more are in the table.</source>
        <translation>只绘制前 %1 个时间序列，另外 %2 个在表格中。</translation>
    </message>
    <message>
        <source>The first %1 series are listed; %2 more came.</source>
        <translation>只列出前 %1 个时间序列，另外还有 %2 个。</translation>
    </message>
    <message>
        <source>The first %1 lines; %2 more samples came.</source>
        <translation>只显示前 %1 行，另外还有 %2 个样本。</translation>
    </message>
    <message>
        <source>Exemplars</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Single requests as points, with their traces</source>
        <translation>以点标示单个请求，并附上其链路追踪</translation>
    </message>
    <message>
        <source>The server has no exemplars for these queries.</source>
        <translation>服务器没有这些查询的 Exemplar。</translation>
    </message>
    <message>
        <source>The earlier time is not shown. %1</source>
        <translation>未显示更早的时段。%1</translation>
    </message>
</context>
<context>
    <name>wardroom::RevisionWords</name>
    <message>
        <source>made by a pin</source>
        <translation>由钉选创建</translation>
    </message>
    <message>
        <source>recorded automatically</source>
        <translation>自动记录</translation>
    </message>
    <message>
        <source>made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>star removed</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>text removed</source>
        <translation>删除正文</translation>
    </message>
    <message>
        <source>text added</source>
        <translation>添加正文</translation>
    </message>
    <message>
        <source>text extended</source>
        <translation>补充正文</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>修改正文</translation>
    </message>
    <message>
        <source>title: %1 → %2</source>
        <translation>标题：%1 → %2</translation>
    </message>
    <message>
        <source>time: %1 → %2</source>
        <translation>时间：%1 → %2</translation>
    </message>
    <message>
        <source>end: %1 → %2</source>
        <translation>结束：%1 → %2</translation>
    </message>
    <message>
        <source>lane: %1 → %2</source>
        <translation>分类：%1 → %2</translation>
    </message>
    <message>
        <source>visibility: %1 → %2</source>
        <translation>可见性：%1 → %2</translation>
    </message>
    <message>
        <source>impact: %1 → %2</source>
        <translation>影响：%1 → %2</translation>
    </message>
    <message>
        <source>happened %1 times</source>
        <translation>发生 %1 次</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field of a later version</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>wardroom::RoleHolderDelegate</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>wardroom::RolesDialog</name>
    <message>
        <source>Who does what?</source>
        <translation>谁负责什么？</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>姓名，以半角逗号分隔</translation>
    </message>
    <message>
        <source>Assign roles</source>
        <translation>指派角色</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wardroom::RolesModel</name>
    <message>
        <source>Enter hands it over</source>
        <translation>按 Enter 交接</translation>
    </message>
</context>
<context>
    <name>wardroom::RoomEntrance</name>
    <message>
        <source>Open incidents</source>
        <translation>进行中的事故</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>宣告事故</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Which incident?</source>
        <translation>要处理哪一起事故？</translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>没有进行中的事故</translation>
    </message>
    <message>
        <source>Several are open. Choose the one this room is for.</source>
        <translation>有多起事故进行中，请选择此作战室要处理的事故。</translation>
    </message>
    <message>
        <source>Severity, clocks, roles, checklist, charts and the timeline of an incident would be here.</source>
        <translation>这里会显示事故的严重程度、计时、角色、响应清单、图表和时间线。</translation>
    </message>
    <message>
        <source>Open the last one, %1</source>
        <translation>打开最近的 %1</translation>
    </message>
</context>
<context>
    <name>wardroom::RoomStatusLine</name>
    <message>
        <source>No environment is open</source>
        <translation>尚未打开环境</translation>
    </message>
    <message>
        <source>Incidents can not be read</source>
        <translation>无法读取事故</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>wardroom::RowHeader</name>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n 个面板</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, closed, %2</source>
        <translation>行 %1，已折叠，%2</translation>
    </message>
    <message>
        <source>Row %1, open</source>
        <translation>行 %1，已展开</translation>
    </message>
</context>
<context>
    <name>wardroom::RulesModel</name>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>耗时 %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>记录规则</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待触发</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>未触发</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>上次评估</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最近错误</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
</context>
<context>
    <name>wardroom::SavedLabel</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Incidents can not be read</source>
        <translation>无法读取事故</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n changes</source>
        <translation>
            <numerusform>正在保存 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Changes of incidents are on this computer&apos;s disk at the moment they are shown as saved.</source>
        <translation>显示为已保存时，事故的更改已写入本机磁盘。</translation>
    </message>
</context>
<context>
    <name>wardroom::SecretField</name>
    <message>
        <source>Kept in the keychain</source>
        <translation>保存在钥匙串中</translation>
    </message>
</context>
<context>
    <name>wardroom::SelectionBar</name>
    <message>
        <source>Lane</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>可见性</translation>
    </message>
    <message numerus="yes">
        <source>%n events chosen</source>
        <translation>
            <numerusform>已选择 %n 条事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n events</source>
        <translation>
            <numerusform>为 %n 条事件加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n events</source>
        <translation>
            <numerusform>删除 %n 条事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardroom::ServerListPane</name>
    <message>
        <source>Problems only</source>
        <translation>只看有问题的</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>All that is listed here is well.</source>
        <translation>此处列出的项目全部正常。</translation>
    </message>
    <message>
        <source>Nothing fits the search.</source>
        <translation>没有匹配搜索的项目。</translation>
    </message>
    <message>
        <source>Shorten it to see more.</source>
        <translation>缩短搜索词可看到更多。</translation>
    </message>
</context>
<context>
    <name>wardroom::ServiceHealthModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial</source>
        <translation>
            <numerusform>%n 个部分数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 个未知</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分数据</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>no data %1</source>
        <translation>%1无数据</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
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
        <translation>环境</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>wardroom::SharedFiles</name>
    <message>
        <source>Wardroom incidents (*.wardroom)</source>
        <translation>Wardroom 事故（*.wardroom）</translation>
    </message>
    <message>
        <source>incidents</source>
        <comment>a file&apos;s name</comment>
        <translation>事故</translation>
    </message>
    <message numerus="yes">
        <source>Share %n incidents</source>
        <translation>
            <numerusform>分享 %n 起事故</numerusform>
        </translation>
    </message>
    <message>
        <source>The incidents were not written to %1. %2</source>
        <translation>事故未写入 %1。%2</translation>
    </message>
    <message>
        <source>Open shared incidents</source>
        <translation>打开分享的事故</translation>
    </message>
</context>
<context>
    <name>wardroom::SilenceComposer</name>
    <message>
        <source>There is no matcher. Add one that says which alerts to silence.</source>
        <translation>没有匹配器。请添加一个，指明要静默哪些告警。</translation>
    </message>
    <message>
        <source>A matcher has no label. Name the label that it compares.</source>
        <translation>有个匹配器没有标签。请填写它要匹配的标签。</translation>
    </message>
    <message>
        <source>A matcher is not a regular expression that Alertmanager understands. Correct it.</source>
        <translation>Alertmanager 无法解析其中一个匹配器的正则表达式，请修正。</translation>
    </message>
    <message>
        <source>Every matcher also accepts a missing label, so this would silence everything. Make one of them name a value.</source>
        <translation>每个匹配器都接受缺少该标签的告警，这样会静默所有告警。请为其中一个指定值。</translation>
    </message>
    <message>
        <source>The silence ends before it starts. Choose a later end.</source>
        <translation>结束时间早于开始时间。请选择更晚的结束时间。</translation>
    </message>
    <message>
        <source>The end is in the past. Choose a later one.</source>
        <translation>结束时间已经过去。请选择更晚的时间。</translation>
    </message>
    <message>
        <source>Nobody is named as creator. Write who silences.</source>
        <translation>没有填写创建者。请写明是谁设置的静默。</translation>
    </message>
    <message>
        <source>There is no comment. Write why, for whoever finds this silence.</source>
        <translation>没有备注。请写明原因，给以后看到此静默的人。</translation>
    </message>
    <message>
        <source>Close without silencing</source>
        <translation>关闭，不静默</translation>
    </message>
    <message>
        <source>Matchers, all must hold</source>
        <translation>匹配器，须全部满足</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>30 m</source>
        <translation>30 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>Until 09:00</source>
        <translation>到 09:00</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>Ends, %1</source>
        <translation>结束（%1）</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>Silence again</source>
        <translation>再次静默</translation>
    </message>
    <message>
        <source>New silence</source>
        <translation>新建静默</translation>
    </message>
    <message>
        <source>Edit silence</source>
        <translation>编辑静默</translation>
    </message>
    <message numerus="yes">
        <source>This hides %n alerts of priority P0.</source>
        <translation>
            <numerusform>这会隐藏 %n 个 P0 告警。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save silence</source>
        <translation>保存静默</translation>
    </message>
    <message numerus="yes">
        <source>Silence %n alerts</source>
        <translation>
            <numerusform>静默 %n 个告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Create silence</source>
        <translation>创建静默</translation>
    </message>
</context>
<context>
    <name>wardroom::SilenceDelegate</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1，%2后</translation>
    </message>
    <message>
        <source>%1, starts in %2</source>
        <translation>%1，%2后开始</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1，%2前</translation>
    </message>
</context>
<context>
    <name>wardroom::SilenceModel</name>
    <message>
        <source>active</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Matchers</source>
        <translation>匹配器</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>wardroom::SilencePreview</name>
    <message numerus="yes">
        <source>%n alerts now</source>
        <translation>
            <numerusform>当前有 %n 个告警匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alerts now</source>
        <translation>
            <numerusform>个告警当前匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardroom::SilencesPane</name>
    <message>
        <source>New silence…</source>
        <translation>新建静默…</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Silence again…</source>
        <translation>再次静默…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Choose one silence to edit.</source>
        <translation>请选择一个静默进行编辑。</translation>
    </message>
    <message numerus="yes">
        <source>Expire %n silences</source>
        <translation>
            <numerusform>使 %n 个静默失效</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a silence that is active or pending.</source>
        <translation>请选择一个生效中或尚未开始的静默。</translation>
    </message>
    <message numerus="yes">
        <source>Expire %n silences?</source>
        <translation>
            <numerusform>要使 %n 个静默失效吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The alerts that they hide will notify again. An expired silence can be made anew, but not revived.</source>
        <translation>被隐藏的告警会再次发出通知。已失效的静默可以重新创建，但无法恢复。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wardroom::StateView</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>wardroom::StatusLine</name>
    <message>
        <source>Secrets are kept until you quit</source>
        <translation>机密信息保留到退出程序为止</translation>
    </message>
    <message>
        <source>This computer has no keychain that Wardroom can use, so passwords and tokens are kept in memory only. You will have to enter them again.</source>
        <translation>本机没有 Wardroom 可用的钥匙串，因此密码和令牌只保存在内存中，之后需要重新输入。</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Data as of %1 %2</source>
        <translation>数据截至 %1 %2</translation>
    </message>
</context>
<context>
    <name>wardroom::StatusUpdatesModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>时间（%1）</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次更新</translation>
    </message>
</context>
<context>
    <name>wardroom::StoryText</name>
    <message>
        <source>Status: %1 → %2</source>
        <translation>状态：%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 steps down</source>
        <comment>role, name</comment>
        <translation>%1卸任：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 hands over to %3</source>
        <comment>role, name, name</comment>
        <translation>%1交接：%2 → %3</translation>
    </message>
    <message>
        <source>Checklist: %1 (done)</source>
        <translation>响应清单：%1（完成）</translation>
    </message>
    <message>
        <source>Checklist: %1 (started)</source>
        <translation>响应清单：%1（开始）</translation>
    </message>
    <message>
        <source>Checklist: %1 (open again)</source>
        <translation>响应清单：%1（改回未完成）</translation>
    </message>
    <message>
        <source>Milestone “%1”: %2</source>
        <translation>里程碑“%1”：%2</translation>
    </message>
    <message>
        <source>Milestone “%1” removed</source>
        <translation>移除里程碑“%1”</translation>
    </message>
    <message>
        <source>Severity: %1 → %2</source>
        <translation>严重程度：%1 → %2</translation>
    </message>
    <message>
        <source>Two computers gave the same number: this incident is %1, “%2” is %3</source>
        <translation>两台电脑各自用了同一个编号：此事故是 %1，“%2”是 %3</translation>
    </message>
    <message>
        <source>%1 declared: %2, %3</source>
        <comment>number, severity, title</comment>
        <translation>%1 宣告事故：%2，%3</translation>
    </message>
</context>
<context>
    <name>wardroom::TableBody</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The first %1 rows are shown. Narrow the query to see the others.</source>
        <translation>只显示前 %1 行。缩小查询范围可查看其他行。</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>wardroom::TargetsModel</name>
    <message>
        <source>%1 of %2 up</source>
        <translation>%1/%2 正常</translation>
    </message>
    <message>
        <source>up</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>down</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Last scrape</source>
        <translation>上次抓取</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最近错误</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
</context>
<context>
    <name>wardroom::ThresholdsField</name>
    <message>
        <source>Add threshold</source>
        <translation>添加阈值</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>below all</source>
        <translation>低于所有阈值</translation>
    </message>
    <message>
        <source>Colour of threshold %1</source>
        <translation>阈值 %1 的颜色</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove threshold %1</source>
        <translation>移除阈值 %1</translation>
    </message>
</context>
<context>
    <name>wardroom::TimeField</name>
    <message>
        <source>This is not a time. Write 14:35, -10m or yesterday 23:10.</source>
        <translation>这不是时间。请写成 14:35、-10m 或昨天 23:10。</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineBar</name>
    <message>
        <source>Filter title, text, actor</source>
        <translation>筛选标题、正文、操作者</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Time zone of the timeline</source>
        <translation>时间线的时区</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>撤销（%1）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo (%1)</source>
        <translation>重做（%1）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>粘贴文本导入…</translation>
    </message>
    <message>
        <source>Take events from a chat log or a post-mortem</source>
        <translation>从聊天记录或事后复盘导入事件</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>Zone: incident (%1)</source>
        <translation>时区：事故（%1）</translation>
    </message>
    <message>
        <source>Zone: mine (%1)</source>
        <translation>时区：我的（%1）</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Show starred events only</source>
        <translation>只显示加星标的事件</translation>
    </message>
    <message>
        <source>Automatic %1</source>
        <translation>自动 %1</translation>
    </message>
    <message>
        <source>Show what was recorded automatically, too</source>
        <translation>同时显示自动记录的事件</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineCanvas</name>
    <message>
        <source>Title of the event</source>
        <translation>事件标题</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 条事件</numerusform>
        </translation>
    </message>
    <message>
        <source>This event was recorded by itself; its time is what the source says.</source>
        <translation>此事件是自动记录的，时间以来源为准。</translation>
    </message>
    <message>
        <source>Two periods of impact can not cross. Drop it where there is none.</source>
        <translation>影响时段不能重叠，请放到没有其他影响时段的位置。</translation>
    </message>
    <message>
        <source>New event at %1</source>
        <translation>在 %1 新建事件</translation>
    </message>
    <message>
        <source>Split the impact at %1</source>
        <translation>在 %1 拆分影响</translation>
    </message>
    <message>
        <source>Show all of the incident</source>
        <translation>显示整个事故</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1, %2: what happened?</source>
        <comment>time, lane</comment>
        <translation>%1，%2：发生了什么？</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineDelegate</name>
    <message>
        <source>Goes to the report</source>
        <translation>列入报告</translation>
    </message>
    <message>
        <source>Star it, and it goes to the report</source>
        <translation>加星标即列入报告</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineEditor</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>没有打开的事故。</translation>
    </message>
    <message>
        <source>Its timeline would stand here. Choose one in the list, or declare one.</source>
        <translation>这里会显示它的时间线。请在列表中选择事故，或宣告新的事故。</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>没有符合筛选条件的事件。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing is on the timeline yet.</source>
        <translation>时间线上还没有内容。</translation>
    </message>
    <message>
        <source>What was seen, done and decided would stand here. Ctrl+P pins charts, lines and alerts to it.</source>
        <translation>这里会显示看到、做过和决定的事。按 Ctrl+P 可将图表、日志行和告警钉选到这里。</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新建事件</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineModel</name>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>可见性</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelinePanel</name>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>还没有记录。</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelinePresenter</name>
    <message>
        <source>There is no period of impact at this moment. Put the cursor on one to split it.</source>
        <translation>此时间点没有影响时段。请将游标移到影响时段上再拆分。</translation>
    </message>
</context>
<context>
    <name>wardroom::TimelineTable</name>
    <message>
        <source>Events of the timeline</source>
        <translation>时间线事件</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>可见性</translation>
    </message>
    <message>
        <source>Insert an event after it</source>
        <translation>在后面插入事件</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
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
        <translation>手动</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>未加星标</translation>
    </message>
    <message numerus="yes">
        <source>%n pins</source>
        <translation>
            <numerusform>%n 项证据</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, lane, title</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>recorded automatically</source>
        <translation>自动记录</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>操作者：%1</translation>
    </message>
    <message numerus="yes">
        <source>with %n pins</source>
        <translation>
            <numerusform>附 %n 项证据</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>“%1” is not a time between 1970 and 2100. Write 14:35, −10m, yesterday 23:10 or 2026-11-20 14:35.</source>
        <translation>“%1”不是 1970 到 2100 年之间的时间。请写成 14:35、−10m、昨天 23:10 或 2026-11-20 14:35。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 条</translation>
    </message>
    <message>
        <source>Read only: merge the file into your incidents to edit it.</source>
        <translation>只读：将文件合并到您的事故后即可编辑。</translation>
    </message>
</context>
<context>
    <name>wardroom::TopBar</name>
    <message>
        <source>Command or search</source>
        <translation>输入命令或搜索</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新间隔</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>没有环境</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>环境：%1</translation>
    </message>
    <message>
        <source>Time range: %1</source>
        <translation>时间范围：%1</translation>
    </message>
    <message>
        <source>Refresh: %1</source>
        <translation>刷新间隔：%1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>时区：%1</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>管理连接…</translation>
    </message>
    <message>
        <source>Pin what has the focus to the incident, with its data</source>
        <translation>将焦点所在的内容连同数据钉选到事故</translation>
    </message>
    <message>
        <source>%1 to file</source>
        <comment>pins</comment>
        <translation>%1 项待归档</translation>
    </message>
    <message>
        <source>Pins that belong to no incident yet</source>
        <translation>尚未归入事故的钉选</translation>
    </message>
</context>
<context>
    <name>wardroom::UpdatesTab</name>
    <message>
        <source>Nobody was told anything yet.</source>
        <translation>还没有发布任何更新。</translation>
    </message>
    <message>
        <source>What teams, executives and customers were told, and when, stands here.</source>
        <translation>这里会显示何时向团队、管理层和客户说明了什么。</translation>
    </message>
    <message>
        <source>Write the first update</source>
        <translation>写下第一条更新</translation>
    </message>
    <message>
        <source>Update overdue by %1</source>
        <translation>更新已超时 %1</translation>
    </message>
    <message>
        <source>Next update due in %1</source>
        <translation>距下次更新 %1</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>An update needs a text.</source>
        <translation>更新需要内容。</translation>
    </message>
    <message>
        <source>The next update must be due at a time to come, as 14:35 or +20m.</source>
        <translation>下次更新必须是未来的时间，例如 14:35 或 +20m。</translation>
    </message>
    <message>
        <source>The update was not saved.</source>
        <translation>更新未保存。</translation>
    </message>
    <message>
        <source>Update interval</source>
        <translation>状态更新间隔</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不定时</translation>
    </message>
    <message>
        <source>Minutes between updates</source>
        <translation>状态更新间隔的分钟数</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>What happened, what is being done, when you will tell more</source>
        <translation>发生了什么、正在做什么、何时再说明</translation>
    </message>
    <message>
        <source>Text of the update</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>Next update due</source>
        <translation>下次更新</translation>
    </message>
    <message>
        <source>By the interval, or 14:35</source>
        <translation>按间隔，或 14:35</translation>
    </message>
    <message>
        <source>Note the update</source>
        <translation>记下更新</translation>
    </message>
    <message>
        <source>Noted on the timeline. Wardroom sends nothing by itself: copy the text to where it is read.</source>
        <translation>更新会记在时间线上。Wardroom 不会自行发送，请将文本复制到对方看得到的地方。</translation>
    </message>
    <message>
        <source>Status updates</source>
        <translation>状态更新</translation>
    </message>
</context>
<context>
    <name>wardroom::VariableBar</name>
    <message>
        <source>Variables refer to each other in a circle: %1. Their values are those of the file.</source>
        <translation>变量互相循环引用：%1。采用文件中的值。</translation>
    </message>
    <message>
        <source>Variable %1: %2</source>
        <translation>变量 %1：%2</translation>
    </message>
</context>
<context>
    <name>wardroom::VariableField</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 个中的 %1 个</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>These filters can not be read, and those before them stay: %1</source>
        <translation>无法解析这些筛选条件，仍沿用之前的条件：%1</translation>
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
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>wardroom::VolumeHistogram</name>
    <message>
        <source>Volume, %1 lines</source>
        <translation>日志量，%1 行</translation>
    </message>
</context>
<context>
    <name>wardroom::VolumePane</name>
    <message>
        <source>Volume</source>
        <translation>日志量</translation>
    </message>
    <message>
        <source>lines per %1</source>
        <translation>每 %1的行数</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 read in %2</source>
        <translation>%2 内读取 %1</translation>
    </message>
    <message>
        <source>The volume is not known. %1</source>
        <translation>日志量未知。%1</translation>
    </message>
    <message>
        <source>Nothing was logged in this range.</source>
        <translation>此范围内没有任何日志。</translation>
    </message>
    <message>
        <source>Lines by level</source>
        <translation>各级别的行数</translation>
    </message>
</context>
<context>
    <name>wardroom::WallDialog</name>
    <message>
        <source>Show dashboards on the wall?</source>
        <translation>要在大屏上显示仪表盘吗？</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Each is shown for</source>
        <translation>每个显示时长</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Show %n dashboards</source>
        <translation>
            <numerusform>显示 %n 个仪表盘</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc leaves the wall</source>
        <translation>按 Esc 退出大屏</translation>
    </message>
    <message>
        <source>Choose a dashboard and a monitor first</source>
        <translation>请先选择仪表盘和显示器</translation>
    </message>
</context>
<context>
    <name>wardroom::WallWindow</name>
    <message>
        <source>Wardroom, wall</source>
        <translation>Wardroom，大屏</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s) can not be shown</source>
        <translation>
            <numerusform>%n 个仪表盘无法显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardroom::WarRoomBoard</name>
    <message>
        <source>Response checklist</source>
        <translation>响应清单</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Alerts of this incident</source>
        <translation>本事故告警</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>The checklist is empty.</source>
        <translation>响应清单为空。</translation>
    </message>
    <message>
        <source>Nothing is open. /action text @owner due friday adds one</source>
        <translation>没有待办。输入“/action 内容 @负责人 due 周五”可添加</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>时间线，由新到旧</translation>
    </message>
    <message>
        <source>Alertmanager is not connected</source>
        <translation>未连接 Alertmanager</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1/%2 个节点</translation>
    </message>
    <message>
        <source>No alert is tied to this incident.</source>
        <translation>此事故没有关联的告警。</translation>
    </message>
    <message>
        <source>None is firing.</source>
        <translation>没有触发中的告警。</translation>
    </message>
    <message>
        <source>Whether any fires is not known.</source>
        <translation>不知道是否有告警触发。</translation>
    </message>
    <message>
        <source>Response checklist, %1 of %2 done</source>
        <translation>响应清单，%1/%2 已完成</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>Alerts of this incident, %1 firing</source>
        <translation>本事故告警，%1 个触发中</translation>
    </message>
    <message>
        <source>To do, %1 open, %2 overdue</source>
        <translation>待办，%1 项未完成，%2 项逾期</translation>
    </message>
</context>
<context>
    <name>wardroom::WarRoomMirror</name>
    <message>
        <source>Wardroom, war room</source>
        <translation>Wardroom，作战室</translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>没有进行中的事故</translation>
    </message>
</context>
<context>
    <name>wardroom::WarRoomPage</name>
    <message>
        <source>Show on a second screen</source>
        <translation>在第二台显示器上显示</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Post an update…</source>
        <translation>发布更新…</translation>
    </message>
    <message>
        <source>Another incident</source>
        <translation>其他事故</translation>
    </message>
</context>
<context>
    <name>wardroom::WarRoomPresenter</name>
    <message>
        <source>No incident is open.</source>
        <translation>没有进行中的事故。</translation>
    </message>
    <message>
        <source>The incident is still being read. Enter it again in a moment.</source>
        <translation>事故仍在读取中，请稍后再输入一次。</translation>
    </message>
</context>
<context>
    <name>wardroom::WindowActions</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>立即刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>更早时段(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>更晚时段(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the range before</source>
        <translation>返回上一个范围(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Show the &amp;log file&apos;s folder</source>
        <translation>显示日志文件所在文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Wardroom</source>
        <translation>关于 Wardroom(&amp;A)</translation>
    </message>
    <message>
        <source>About Wardroom</source>
        <translation>关于 Wardroom</translation>
    </message>
    <message>
        <source>Wardroom %1</source>
        <translation>Wardroom %1</translation>
    </message>
    <message>
        <source>Console for SRE leads and incident commanders. Free software under the GNU General Public License, version 3 or later. Qt %1.</source>
        <translation>面向 SRE 负责人和事故指挥官的控制台。依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。Qt %1。</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>键盘与鼠标(&amp;K)</translation>
    </message>
</context>
<context>
    <name>wardroom::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>wardroom::WindowNotice</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>wardroom::ZonePopup</name>
    <message>
        <source>Time zones</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Search a place</source>
        <translation>搜索地点</translation>
    </message>
</context>
</TS>
