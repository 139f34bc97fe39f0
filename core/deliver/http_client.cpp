// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/http_client.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>

#include <curl/curl.h>

namespace muhr::deliver {
namespace {

/// Idle connections that are older are not used again; Apple wants one kept open for hours.
constexpr long longestIdleSeconds = 3600;

void startCurlOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

struct FreeEasy
{
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};
struct FreeMulti
{
    void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
};
struct FreeList
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

bool isCleanLine(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char character) {
        return static_cast<unsigned char>(character) < 0x20 || character == 0x7f;
    });
}

curl_blob blobOf(const QByteArray &bytes)
{
    // libcurl does not write to it.
    return {const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()), CURL_BLOB_NOCOPY};
}

/// A call under way. Stays where it is: libcurl holds its address.
struct Transfer
{
    std::unique_ptr<CURL, FreeEasy> easy{curl_easy_init()};
    std::unique_ptr<curl_slist, FreeList> lines;
    std::array<char, CURL_ERROR_SIZE> trouble{};
    std::size_t index = 0;
    std::size_t answerLimit = 0;
    bool isTooLarge = false;
    CallAnswer answer;
};

std::size_t takeBody(char *bytes, std::size_t, std::size_t size, void *target)
{
    auto &transfer = *static_cast<Transfer *>(target);
    if (static_cast<std::size_t>(transfer.answer.body.size()) + size > transfer.answerLimit) {
        transfer.isTooLarge = true;
        return 0;
    }
    transfer.answer.body.append(bytes, static_cast<qsizetype>(size));
    return size;
}

std::size_t takeHeader(char *bytes, std::size_t, std::size_t size, void *target)
{
    auto &answer = static_cast<Transfer *>(target)->answer;
    const QByteArray line = QByteArray(bytes, static_cast<qsizetype>(size)).trimmed();
    if (line.startsWith("HTTP/"))
        answer.headers.clear();
    else if (const auto colon = line.indexOf(':'); colon > 0)
        answer.headers.emplace_back(line.first(colon), line.sliced(colon + 1).trimmed());
    return size;
}

CallFailure failureOf(CURLcode code, const Transfer &transfer)
{
    // An alert of the other end can come with any code, since TLS 1.3 tells it only after the handshake.
    const bool isAlert = std::strstr(transfer.trouble.data(), "alert") != nullptr;
    if (transfer.isTooLarge)
        return CallFailure::TooLarge;
    if (isAlert)
        return CallFailure::CertificateRefused;
    if (code == CURLE_OPERATION_TIMEDOUT)
        return CallFailure::TimedOut;
    if (code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_COULDNT_RESOLVE_PROXY || code == CURLE_COULDNT_CONNECT)
        return CallFailure::Unreachable;
    if (code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_ISSUER_ERROR)
        return CallFailure::NotTrusted;
    if (code == CURLE_URL_MALFORMAT || code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_SSL_CERTPROBLEM ||
        code == CURLE_SSL_CACERT_BADFILE || code == CURLE_BAD_FUNCTION_ARGUMENT)
        return CallFailure::BadSettings;
    return CallFailure::Broken;
}

} // namespace

class HttpClient::Core
{
public:
    explicit Core(ClientSettings clientSettings) : settings(std::move(clientSettings))
    {
        startCurlOnce();
        open();
    }
    ~Core() { close(); }

    void open()
    {
        multi.reset(curl_multi_init());
        curl_multi_setopt(multi.get(), CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
        curl_multi_setopt(multi.get(), CURLMOPT_MAX_HOST_CONNECTIONS, static_cast<long>(settings.connections));
        curl_multi_setopt(multi.get(), CURLMOPT_MAX_CONCURRENT_STREAMS, static_cast<long>(settings.window));
    }
    void close()
    {
        idle.clear();
        multi.reset();
    }

    std::unique_ptr<Transfer> begin(const Call &call, std::size_t index);
    Outcome end(Transfer &transfer, CURLcode code);

    const ClientSettings settings;
    std::unique_ptr<CURLM, FreeMulti> multi;
    std::vector<std::unique_ptr<Transfer>> idle;
    int connectionsMade = 0;
};

/// Nothing if the call can't be put into words that HTTP allows.
std::unique_ptr<Transfer> HttpClient::Core::begin(const Call &call, std::size_t index)
{
    const bool isClean = isCleanLine(call.url) && isCleanLine(call.method) &&
                         std::all_of(call.headers.begin(), call.headers.end(), [](const auto &line) {
                             return isCleanLine(line.first) && isCleanLine(line.second) && !line.first.isEmpty();
                         });
    if (!isClean)
        return nullptr;
    std::unique_ptr<Transfer> transfer;
    if (idle.empty()) {
        transfer = std::make_unique<Transfer>();
    } else {
        transfer = std::move(idle.back());
        idle.pop_back();
    }
    CURL *easy = transfer->easy.get();
    curl_easy_reset(easy);
    transfer->lines.reset();
    transfer->trouble.fill('\0');
    transfer->index = index;
    transfer->answerLimit = settings.answerLimit;
    transfer->isTooLarge = false;
    transfer->answer = CallAnswer();

    // "Expect:" without a value: no waiting for a 100 before a body.
    curl_slist *lines = curl_slist_append(nullptr, "Expect:");
    for (const auto &[name, value] : call.headers)
        lines = curl_slist_append(lines, (name + (value.isEmpty() ? ";" : ": " + value)).constData());
    transfer->lines.reset(lines);

    curl_easy_setopt(easy, CURLOPT_PRIVATE, transfer.get());
    curl_easy_setopt(easy, CURLOPT_URL, call.url.constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROXY, settings.proxy.constData());
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "muhr-endpoint");
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, lines);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    // All calls of a window wait for the one connection instead of opening their own.
    curl_easy_setopt(easy, CURLOPT_PIPEWAIT, 1L);
    curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, longestIdleSeconds);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(settings.connectTime.count()));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>((settings.connectTime + settings.answerTime).count()));
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer->trouble.data());
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &takeBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer.get());
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &takeHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer.get());
    if (call.method == "HEAD") {
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    } else if (call.method != "GET" || !call.body.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(call.body.size()));
        curl_easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, call.body.constData());
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, call.method.constData());
    }
    if (!settings.certificate.isEmpty()) {
        const auto certificate = blobOf(settings.certificate);
        const auto key = blobOf(settings.key);
        curl_easy_setopt(easy, CURLOPT_SSLCERT_BLOB, &certificate);
        curl_easy_setopt(easy, CURLOPT_SSLKEY_BLOB, &key);
    }
    if (!settings.authorities.isEmpty()) {
        const auto authorities = blobOf(settings.authorities);
        curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &authorities);
    }
    return transfer;
}

HttpClient::Outcome HttpClient::Core::end(Transfer &transfer, CURLcode code)
{
    long connections = 0;
    curl_easy_getinfo(transfer.easy.get(), CURLINFO_NUM_CONNECTS, &connections);
    connectionsMade += static_cast<int>(connections);
    if (code != CURLE_OK)
        return base::Unexpected{failureOf(code, transfer)};
    long status = 0;
    curl_easy_getinfo(transfer.easy.get(), CURLINFO_RESPONSE_CODE, &status);
    transfer.answer.status = static_cast<int>(status);
    return std::move(transfer.answer);
}

std::optional<QByteArray> CallAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers)
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    return std::nullopt;
}

HttpClient::HttpClient(ClientSettings settings) : m_core(std::make_unique<Core>(std::move(settings))) {}

HttpClient::~HttpClient() = default;

void HttpClient::perform(std::span<const Call> calls, const Take &take)
{
    CURLM *multi = m_core->multi.get();
    const auto window = static_cast<std::size_t>(std::max(m_core->settings.window, 1));
    std::vector<std::unique_ptr<Transfer>> underWay;
    std::size_t next = 0;
    bool goesOn = true;
    while (true) {
        while (next < calls.size() && (!goesOn || underWay.size() < window)) {
            const auto index = next++;
            if (!goesOn) {
                take(index, base::Unexpected{CallFailure::NotMade});
                continue;
            }
            auto transfer = m_core->begin(calls[index], index);
            if (!transfer) {
                goesOn = take(index, base::Unexpected{CallFailure::BadSettings});
                continue;
            }
            curl_multi_add_handle(multi, transfer->easy.get());
            underWay.push_back(std::move(transfer));
        }
        if (underWay.empty())
            return;
        int running = 0;
        curl_multi_perform(multi, &running);
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            CURL *easy = message->easy_handle;
            const CURLcode code = message->data.result;
            const auto found = std::find_if(underWay.begin(), underWay.end(),
                                            [easy](const auto &transfer) { return transfer->easy.get() == easy; });
            auto transfer = std::move(*found);
            underWay.erase(found);
            const auto outcome = m_core->end(*transfer, code);
            curl_multi_remove_handle(multi, easy);
            const auto index = transfer->index;
            m_core->idle.push_back(std::move(transfer));
            goesOn = take(index, outcome) && goesOn;
        }
        if (running > 0)
            curl_multi_poll(multi, nullptr, 0, 1000, nullptr);
    }
}

HttpClient::Outcome HttpClient::perform(const Call &call)
{
    std::optional<Outcome> result;
    perform({&call, 1}, [&result](std::size_t, const Outcome &outcome) {
        result = outcome;
        return true;
    });
    return std::move(*result);
}

void HttpClient::reconnect()
{
    m_core->close();
    m_core->open();
}

int HttpClient::connectionsMade() const
{
    return m_core->connectionsMade;
}

} // namespace muhr::deliver
