// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/cms.h"

#include "core/crypto/openssl_handles.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <ctime>

namespace muhr::crypto {
namespace {

Certificate certificateIn(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.isEmpty() ? "" : pem.constData(), static_cast<int>(pem.size())));
    must(bio != nullptr, "memory");
    Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    return certificate;
}

QString subjectPart(const X509 *certificate, int nid)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(subject, nid, -1);
    if (at < 0)
        return {};
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
    if (size < 0)
        return {};
    const QString result = QString::fromUtf8(reinterpret_cast<const char *>(text), size);
    OPENSSL_free(text);
    return result;
}

base::Instant momentOf(const ASN1_TIME *time)
{
    const std::unique_ptr<ASN1_TIME, Freed<ASN1_TIME_free>> epoch(ASN1_TIME_set(nullptr, 0));
    int days = 0;
    int seconds = 0;
    must(epoch && ASN1_TIME_diff(&days, &seconds, epoch.get(), time) == 1, "time of a certificate");
    return base::Instant::fromMs((std::int64_t(days) * 86'400 + seconds) * 1000);
}

} // namespace

base::SourceText sourceText(PassSignerError error)
{
    switch (error) {
    case PassSignerError::NoSignerCertificate:
        return {"Crypto",
                QT_TRANSLATE_NOOP("Crypto", "The file of the pass certificate holds no certificate in PEM form.")};
    case PassSignerError::NoIntermediateCertificate:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "The file of Apple's intermediate certificate (WWDR) holds no "
                                                      "certificate in PEM form.")};
    case PassSignerError::BadKey:
        return {"Crypto",
                QT_TRANSLATE_NOOP("Crypto", "The key of the pass certificate can't be read. It has to be an RSA "
                                            "key in PEM form, with the right password.")};
    case PassSignerError::KeyDoesNotFit:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "The key does not belong to the pass certificate.")};
    case PassSignerError::IntermediateDoesNotFit:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "The pass certificate was not issued by this intermediate "
                                                      "certificate. Take the WWDR certificate that it names.")};
    case PassSignerError::NoPassType:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "This is not the certificate of a pass type: it names none.")};
    case PassSignerError::NoTeam:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "The pass certificate does not name a team.")};
    }
    Q_UNREACHABLE();
}

base::Expected<PassSigner, PassSignerError> PassSigner::fromPem(const PassSignerFiles &files)
{
    PassSigner signer;
    signer.m_signer = certificateIn(files.signer);
    if (!signer.m_signer)
        return base::Unexpected{PassSignerError::NoSignerCertificate};
    signer.m_intermediate = certificateIn(files.intermediate);
    if (!signer.m_intermediate)
        return base::Unexpected{PassSignerError::NoIntermediateCertificate};
    auto key = RsaKey::fromPem(files.key, files.keyPassword);
    if (!key)
        return base::Unexpected{PassSignerError::BadKey};
    const bool keyFits = X509_check_private_key(signer.m_signer.get(), key->handle()) == 1;
    const bool isIssuer = X509_check_issued(signer.m_intermediate.get(), signer.m_signer.get()) == X509_V_OK &&
                          X509_verify(signer.m_signer.get(), X509_get0_pubkey(signer.m_intermediate.get())) == 1;
    ERR_clear_error();
    if (!keyFits)
        return base::Unexpected{PassSignerError::KeyDoesNotFit};
    if (!isIssuer)
        return base::Unexpected{PassSignerError::IntermediateDoesNotFit};
    signer.m_passType = subjectPart(signer.m_signer.get(), NID_userId);
    if (signer.m_passType.isEmpty())
        return base::Unexpected{PassSignerError::NoPassType};
    signer.m_team = subjectPart(signer.m_signer.get(), NID_organizationalUnitName);
    if (signer.m_team.isEmpty())
        return base::Unexpected{PassSignerError::NoTeam};
    signer.m_key = std::move(*key);
    signer.m_validFrom = momentOf(X509_get0_notBefore(signer.m_signer.get()));
    signer.m_expires = momentOf(X509_get0_notAfter(signer.m_signer.get()));
    signer.m_intermediateExpires = momentOf(X509_get0_notAfter(signer.m_intermediate.get()));
    return signer;
}

QByteArray PassSigner::sign(QByteArrayView manifest, base::Instant now) const
{
    constexpr unsigned int kFlags = CMS_DETACHED | CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP;
    const Bio content(BIO_new_mem_buf(manifest.isEmpty() ? "" : manifest.data(), static_cast<int>(manifest.size())));
    const std::unique_ptr<STACK_OF(X509), decltype([](STACK_OF(X509) * stack) { sk_X509_free(stack); })> extra(
        sk_X509_new_null());
    must(content && extra && sk_X509_push(extra.get(), m_intermediate.get()) > 0, "memory");
    const CmsMessage message(CMS_sign(nullptr, nullptr, extra.get(), content.get(), kFlags));
    must(message != nullptr, "CMS");
    CMS_SignerInfo *signer = CMS_add1_signer(message.get(), m_signer.get(), m_key->handle(), EVP_sha256(), kFlags);
    must(signer != nullptr, "CMS signer");
    // OpenSSL would take the time from the machine's clock.
    const std::unique_ptr<ASN1_TIME, Freed<ASN1_TIME_free>> time(
        ASN1_TIME_set(nullptr, static_cast<std::time_t>(now.ms() / 1000)));
    must(time && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_signingTime, time->type, time.get(), -1) == 1,
         "CMS signing time");
    must(CMS_final(message.get(), content.get(), nullptr, kFlags) == 1, "CMS signature");
    unsigned char *der = nullptr;
    const int size = i2d_CMS_ContentInfo(message.get(), &der);
    must(size > 0, "CMS bytes");
    const QByteArray result(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return result;
}

bool PassSigner::verifies(QByteArrayView manifest, QByteArrayView signature) const
{
    const unsigned char *der = bytesOf(signature);
    const CmsMessage message(d2i_CMS_ContentInfo(nullptr, &der, static_cast<long>(signature.size())));
    const Bio content(BIO_new_mem_buf(manifest.isEmpty() ? "" : manifest.data(), static_cast<int>(manifest.size())));
    must(content != nullptr, "memory");
    // Whether anybody trusts the chain is for phones to say; here only that it is ours.
    const bool isGood = message && CMS_verify(message.get(), nullptr, nullptr, content.get(), nullptr,
                                              CMS_DETACHED | CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) == 1;
    const auto freeStack = [](STACK_OF(X509) * stack) { sk_X509_pop_free(stack, X509_free); };
    const std::unique_ptr<STACK_OF(X509), decltype(freeStack)> inside(isGood ? CMS_get1_certs(message.get()) : nullptr,
                                                                      freeStack);
    const auto holds = [&](const X509 *wanted) {
        for (int i = 0; i < sk_X509_num(inside.get()); ++i)
            if (X509_cmp(sk_X509_value(inside.get(), i), wanted) == 0)
                return true;
        return false;
    };
    const bool isOurs = inside && holds(m_signer.get()) && holds(m_intermediate.get());
    ERR_clear_error();
    return isOurs;
}

} // namespace muhr::crypto
