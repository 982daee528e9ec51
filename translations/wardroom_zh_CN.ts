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
    <name>wardroom::AppContext</name>
    <message>
        <source>The log file can not be written: %1</source>
        <translation>无法写入日志文件：%1</translation>
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
</context>
<context>
    <name>wardroom::DashboardView</name>
    <message>
        <source>All dashboards</source>
        <translation>所有仪表盘</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Marks alerts and deployments on all charts</source>
        <translation>在所有图表上标出告警和部署</translation>
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
        <source>before the deployment</source>
        <translation>部署前</translation>
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
    <name>wardroom::FramedPanel</name>
    <message>
        <source>No data in this time range</source>
        <translation>此时间范围内没有数据</translation>
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
        <source>The ad hoc filters %1 are kept, but not applied.</source>
        <translation>临时筛选条件 %1 会保留，但不会应用。</translation>
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
    <name>wardroom::PanelView</name>
    <message>
        <source>%1 old</source>
        <translation>%1前的数据</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%1/%2 个查询</translation>
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
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最近错误</translation>
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
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最近错误</translation>
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
</context>
<context>
    <name>wardroom::VariableBar</name>
    <message>
        <source>Variables refer to each other in a circle: %1. Their values are those of the file.</source>
        <translation>变量互相循环引用：%1。采用文件中的值。</translation>
    </message>
</context>
<context>
    <name>wardroom::VariableField</name>
    <message>
        <source>no filters</source>
        <translation>无筛选</translation>
    </message>
    <message>
        <source>Ad hoc filters are kept, but not applied.</source>
        <translation>临时筛选条件会保留，但不会应用。</translation>
    </message>
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
