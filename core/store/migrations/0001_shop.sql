-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Every key leads with the shop. Moments are UTC ms, days are day numbers since 1970-01-01, ids 16 raw
-- bytes, hashes 32. Frozen once shipped.

-- One row a shop of this file: who we are in it, and how far we have agreed with the endpoint (it stands in the same
-- transaction as the data). On the endpoint `cursor` is the last number given and `head` its hash.
CREATE TABLE shop (
    shop {bytes} NOT NULL CHECK (length(shop) = 16),
    is_endpoint {int} NOT NULL CHECK (is_endpoint IN (0, 1)),
    is_rehearsal {int} NOT NULL CHECK (is_rehearsal IN (0, 1)),
    join_code {text} NOT NULL CHECK (length(join_code) = 10),
    currency {text} NOT NULL CHECK (length(currency) = 3),
    zone {text} NOT NULL,
    language {text} NOT NULL,
    -- this store's own device, its current incarnation and the staff that is signed in by default
    device {bytes} NOT NULL CHECK (length(device) = 16),
    incarnation {int} NOT NULL CHECK (incarnation > 0),
    owner {bytes} NOT NULL CHECK (length(owner) = 16),
    branch {bytes} NOT NULL CHECK (length(branch) = 16),
    default_programme {bytes} CHECK (length(default_programme) = 16),
    key_version {int} NOT NULL CHECK (key_version > 0),
    -- the shop key, sealed for the recovery sheet; of the device that made the shop
    recovery {bytes},
    epoch {bytes} CHECK (length(epoch) = 16),
    cursor {int} NOT NULL CHECK (cursor >= 0),
    head {bytes} NOT NULL CHECK (length(head) = 32),
    cursor_settled_at {int} NOT NULL,
    -- events up to this number are known by their snapshot only
    snapshot_number {int} NOT NULL CHECK (snapshot_number >= 0),
    skew_ms {int} NOT NULL,
    last_contact_at {int},
    endpoint_url {text},
    -- what phones know it by
    endpoint_public_url {text},
    endpoint_key {bytes} CHECK (length(endpoint_key) = 32),
    endpoint_next_key {bytes} CHECK (length(endpoint_next_key) = 32),
    PRIMARY KEY (shop)
) {strict}
--;
CREATE TABLE device (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    device {bytes} NOT NULL CHECK (length(device) = 16),
    signing_key {bytes} NOT NULL CHECK (length(signing_key) = 32),
    box_key {bytes} CHECK (length(box_key) = 32),
    ceiling {int} NOT NULL CHECK (ceiling BETWEEN 1 AND 4),
    is_revoked {int} NOT NULL CHECK (is_revoked IN (0, 1)),
    enrolled_by {bytes} NOT NULL CHECK (length(enrolled_by) = 16),
    -- what the endpoint knows of it: how far it has pulled and when it was last there
    pulled_number {int} NOT NULL CHECK (pulled_number >= 0),
    last_contact_at {int},
    PRIMARY KEY (shop, device)
) {strict}
--;
-- The end of each device's chain, by incarnation: what the next event of it has to name.
CREATE TABLE chain (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    device {bytes} NOT NULL CHECK (length(device) = 16),
    incarnation {int} NOT NULL CHECK (incarnation > 0),
    seq {int} NOT NULL CHECK (seq > 0),
    hash {bytes} NOT NULL CHECK (length(hash) = 32),
    at {int} NOT NULL,
    PRIMARY KEY (shop, device, incarnation)
) {strict}
--;
-- The facts, in the order of their arrival. state: 1 pending, 2 settled, 3 rejected, 4 in quarantine.
CREATE TABLE event (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    id {bytes} NOT NULL CHECK (length(id) = 16),
    number {int} CHECK (number > 0),
    bytes {bytes} NOT NULL,
    hash {bytes} NOT NULL CHECK (length(hash) = 32),
    device {bytes} NOT NULL CHECK (length(device) = 16),
    incarnation {int} NOT NULL,
    seq {int} NOT NULL,
    kind {int} NOT NULL,
    staff {bytes} NOT NULL CHECK (length(staff) = 16),
    branch {bytes} NOT NULL CHECK (length(branch) = 16),
    at {int} NOT NULL,
    settled_at {int},
    head {bytes} CHECK (length(head) = 32),
    state {int} NOT NULL CHECK (state BETWEEN 1 AND 4),
    was_moved {int} NOT NULL CHECK (was_moved IN (0, 1)),
    -- the event that this one undoes or returns
    about {bytes} CHECK (length(about) = 16),
    -- the endpoint's word for not taking it
    reason {text},
    PRIMARY KEY (shop, id),
    UNIQUE (shop, number),
    CHECK ((state = 2) = (number IS NOT NULL)),
    CHECK ((number IS NULL) = (settled_at IS NULL)),
    CHECK ((number IS NULL) = (head IS NULL)),
    CHECK (state IN (3, 4) OR reason IS NULL)
) {strict}
--;
-- Not unique: a fork is reported, and the events of both branches are kept.
CREATE INDEX event_by_chain ON event (shop, device, incarnation, seq)
--;
CREATE INDEX event_by_time ON event (shop, at)
--;
-- All kinds but the acts, which are nearly all of them.
CREATE INDEX event_by_kind ON event (shop, kind) WHERE kind <> 6
--;
CREATE INDEX event_about ON event (shop, about) WHERE about IS NOT NULL
--;
CREATE INDEX event_unsettled ON event (shop, state) WHERE state <> 2
--;
-- A customer (16 bytes) or a code hash (32).
CREATE TABLE event_subject (
    shop {bytes} NOT NULL,
    subject {bytes} NOT NULL CHECK (length(subject) IN (16, 32)),
    event {bytes} NOT NULL,
    PRIMARY KEY (shop, subject, event),
    FOREIGN KEY (shop, event) REFERENCES event (shop, id)
) {strict}
--;
CREATE INDEX event_subject_by_event ON event_subject (shop, event)
--;
-- kind: 1 sealed (person, reason), 2 JSON, 3 image. An erase destroys the row; the events that name it stay.
CREATE TABLE blob (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    sha256 {bytes} NOT NULL CHECK (length(sha256) = 32),
    kind {int} NOT NULL CHECK (kind BETWEEN 1 AND 3),
    -- whose sealed words these are
    person {bytes} CHECK (length(person) = 16),
    bytes {bytes} NOT NULL CHECK (length(bytes) <= 2097152),
    PRIMARY KEY (shop, sha256),
    CHECK ((kind = 1) = (person IS NOT NULL))
) {strict}
--;
CREATE INDEX blob_by_person ON blob (shop, person) WHERE person IS NOT NULL
--;
-- Which blobs an event names, by their place in its envelope. The blob itself may have been destroyed.
CREATE TABLE event_blob (
    shop {bytes} NOT NULL,
    event {bytes} NOT NULL,
    place {int} NOT NULL CHECK (place >= 0),
    sha256 {bytes} NOT NULL CHECK (length(sha256) = 32),
    PRIMARY KEY (shop, event, place),
    FOREIGN KEY (shop, event) REFERENCES event (shop, id)
) {strict}
--;
CREATE INDEX event_blob_by_hash ON event_blob (shop, sha256)
--;
-- What this device still has to push, in its own order.
CREATE TABLE outbox (
    shop {bytes} NOT NULL,
    place {int} NOT NULL CHECK (place > 0),
    event {bytes} NOT NULL,
    PRIMARY KEY (shop, place),
    UNIQUE (shop, event),
    FOREIGN KEY (shop, event) REFERENCES event (shop, id)
) {strict}
--;
-- Registers: the current event of each field of each document. layer: 1 settled, 2 shown (own pending on top).
CREATE TABLE document (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    type {int} NOT NULL CHECK (type > 0),
    document {bytes} NOT NULL CHECK (length(document) = 16),
    field {int} NOT NULL CHECK (field >= 0),
    layer {int} NOT NULL CHECK (layer IN (1, 2)),
    event {bytes} NOT NULL CHECK (length(event) = 16),
    based_on {bytes} NOT NULL CHECK (length(based_on) = 16),
    -- null: cleared
    sha256 {bytes} CHECK (length(sha256) = 32),
    at {int} NOT NULL,
    PRIMARY KEY (shop, type, document, field, layer)
) {strict}
--;
-- "Changed in two places": the older value that a later writer had not seen, kept until someone has looked at it.
CREATE TABLE document_conflict (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    type {int} NOT NULL,
    document {bytes} NOT NULL CHECK (length(document) = 16),
    field {int} NOT NULL,
    event {bytes} NOT NULL CHECK (length(event) = 16),
    sha256 {bytes} CHECK (length(sha256) = 32),
    replaced_by {bytes} NOT NULL CHECK (length(replaced_by) = 16),
    at {int} NOT NULL,
    was_seen {int} NOT NULL CHECK (was_seen IN (0, 1)),
    PRIMARY KEY (shop, type, document, field, event)
) {strict}
--;
-- The version is the SHA-256 of its JSON, so its text is the blob of that name. state: 1 in force, 2 a draft beside it
-- (published on top of a version that was no longer in force), 3 earlier.
CREATE TABLE programme_version (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    version {bytes} NOT NULL CHECK (length(version) = 32),
    programme {bytes} NOT NULL CHECK (length(programme) = 16),
    based_on {bytes} NOT NULL CHECK (length(based_on) = 32),
    event {bytes} NOT NULL CHECK (length(event) = 16),
    is_default {int} NOT NULL CHECK (is_default IN (0, 1)),
    state {int} NOT NULL CHECK (state BETWEEN 1 AND 3),
    at {int} NOT NULL,
    PRIMARY KEY (shop, version)
) {strict}
--;
CREATE INDEX programme_version_by_programme ON programme_version (shop, programme, state)
--;
-- role as in loyalty/rights. The name is a sealed document of type 3.
CREATE TABLE staff (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    staff {bytes} NOT NULL CHECK (length(staff) = 16),
    role {int} NOT NULL CHECK (role BETWEEN 1 AND 6),
    is_active {int} NOT NULL CHECK (is_active IN (0, 1)),
    event {bytes} NOT NULL CHECK (length(event) = 16),
    based_on {bytes} NOT NULL CHECK (length(based_on) = 16),
    -- of this device only; wrong tries survive a restart
    pin_hash {bytes},
    pin_wrong_tries {int} NOT NULL CHECK (pin_wrong_tries >= 0),
    pin_locked_until {int},
    PRIMARY KEY (shop, staff)
) {strict}
--;
-- The name is a document of type 4.
CREATE TABLE branch (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    branch {bytes} NOT NULL CHECK (length(branch) = 16),
    event {bytes} NOT NULL CHECK (length(event) = 16),
    is_open {int} NOT NULL CHECK (is_open IN (0, 1)),
    PRIMARY KEY (shop, branch)
) {strict}
--;
-- Where a join QR hangs. The name is a document of type 5.
CREATE TABLE placement (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    placement {bytes} NOT NULL CHECK (length(placement) = 16),
    branch {bytes} CHECK (length(branch) = 16),
    event {bytes} NOT NULL CHECK (length(event) = 16),
    is_hanging {int} NOT NULL CHECK (is_hanging IN (0, 1)),
    PRIMARY KEY (shop, placement)
) {strict}
--;
-- A person without her personal data: those are the sealed blob. Two laptops may give one phone number to two people
-- while apart, so the keyed hashes cannot be unique here; the unique check asks before it writes.
CREATE TABLE customer (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    customer {bytes} NOT NULL CHECK (length(customer) = 16),
    joined_event {bytes} NOT NULL CHECK (length(joined_event) = 16),
    joined_at {int} NOT NULL,
    route {int} NOT NULL CHECK (route > 0),
    placement {bytes} CHECK (length(placement) = 16),
    referrer {bytes} CHECK (length(referrer) = 16),
    programme {bytes} NOT NULL CHECK (length(programme) = 16),
    person_sha256 {bytes} CHECK (length(person_sha256) = 32),
    phone_mac {bytes} CHECK (length(phone_mac) = 32),
    mail_mac {bytes} CHECK (length(mail_mac) = 32),
    is_erased {int} NOT NULL CHECK (is_erased IN (0, 1)),
    erased_at {int},
    -- a critical event of a kind that only a newer Muhr knows
    is_read_only {int} NOT NULL CHECK (is_read_only IN (0, 1)),
    PRIMARY KEY (shop, customer),
    CHECK ((is_erased = 1) = (erased_at IS NOT NULL)),
    CHECK (is_erased = 0 OR (person_sha256 IS NULL AND phone_mac IS NULL AND mail_mac IS NULL))
) {strict}
--;
CREATE INDEX customer_by_phone ON customer (shop, phone_mac) WHERE phone_mac IS NOT NULL
--;
CREATE INDEX customer_by_mail ON customer (shop, mail_mac) WHERE mail_mac IS NOT NULL
--;
CREATE INDEX customer_by_joining ON customer (shop, joined_at)
--;
-- A person's own key, wrapped by the shop key; a customer's or a staff member's.
CREATE TABLE person_key (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    person {bytes} NOT NULL CHECK (length(person) = 16),
    key_version {int} NOT NULL CHECK (key_version > 0),
    wrapped {bytes} NOT NULL,
    PRIMARY KEY (shop, person)
) {strict}
--;
-- Which devices confirmed that they erased her.
CREATE TABLE erase_receipt (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    customer {bytes} NOT NULL CHECK (length(customer) = 16),
    device {bytes} NOT NULL CHECK (length(device) = 16),
    at {int} NOT NULL,
    PRIMARY KEY (shop, customer, device)
) {strict}
--;
-- Which card code is whose. state: 1 valid, 2 revoked.
CREATE TABLE card_code (
    shop {bytes} NOT NULL,
    code_hash {bytes} NOT NULL CHECK (length(code_hash) = 32),
    customer {bytes} NOT NULL,
    state {int} NOT NULL CHECK (state IN (1, 2)),
    view_hash {bytes} NOT NULL CHECK (length(view_hash) = 32),
    event {bytes} NOT NULL CHECK (length(event) = 16),
    PRIMARY KEY (shop, code_hash),
    FOREIGN KEY (shop, customer) REFERENCES customer (shop, customer)
) {strict}
--;
CREATE INDEX card_code_by_customer ON card_code (shop, customer)
--;
-- A phone that opens its web card names no shop.
CREATE INDEX card_code_by_view ON card_code (view_hash)
--;
-- A cache of the fold. layer: 1 settled events only, 2 with this device's pending ones on top (only while there are).
CREATE TABLE card_state (
    shop {bytes} NOT NULL,
    card {bytes} NOT NULL CHECK (length(card) = 16),
    layer {int} NOT NULL CHECK (layer IN (1, 2)),
    customer {bytes} NOT NULL,
    programme {bytes} NOT NULL CHECK (length(programme) = 16),
    -- the last event folded in: its number, or 0 before the first
    number {int} NOT NULL CHECK (number >= 0),
    bytes {bytes} NOT NULL,
    PRIMARY KEY (shop, card, layer),
    FOREIGN KEY (shop, customer) REFERENCES customer (shop, customer)
) {strict}
--;
CREATE INDEX card_state_by_customer ON card_state (shop, customer)
--;
-- Stamps given to a code before its join was known. state: 1 waiting, 2 attached, 3 never claimed.
CREATE TABLE provisional (
    shop {bytes} NOT NULL,
    code_hash {bytes} NOT NULL CHECK (length(code_hash) = 32),
    event {bytes} NOT NULL,
    device {bytes} NOT NULL CHECK (length(device) = 16),
    day {int} NOT NULL,
    at {int} NOT NULL,
    state {int} NOT NULL CHECK (state BETWEEN 1 AND 3),
    PRIMARY KEY (shop, code_hash, event),
    FOREIGN KEY (shop, event) REFERENCES event (shop, id)
) {strict}
--;
CREATE INDEX provisional_waiting ON provisional (shop, state, at)
--;
-- channel: 1 wallet, 2 mail, 3 chat. The event that decides: opt-out wins until an opt-in that has seen it.
CREATE TABLE consent (
    shop {bytes} NOT NULL,
    customer {bytes} NOT NULL,
    channel {int} NOT NULL CHECK (channel > 0),
    is_given {int} NOT NULL CHECK (is_given IN (0, 1)),
    wording_version {int} NOT NULL,
    event {bytes} NOT NULL CHECK (length(event) = 16),
    at {int} NOT NULL,
    PRIMARY KEY (shop, customer, channel),
    FOREIGN KEY (shop, customer) REFERENCES customer (shop, customer)
) {strict}
--;
-- An address that bounced or complained, by its keyed hash.
CREATE TABLE suppression (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    channel {int} NOT NULL CHECK (channel > 0),
    address_mac {bytes} NOT NULL CHECK (length(address_mac) = 32),
    reason {text} NOT NULL,
    at {int} NOT NULL,
    PRIMARY KEY (shop, channel, address_mac)
) {strict}
--;
-- A use of a reward when none was left. state: 1 open, 2 written off, 3 charged, 4 customer blocked.
CREATE TABLE dispute (
    shop {bytes} NOT NULL,
    event {bytes} NOT NULL,
    entry {int} NOT NULL CHECK (entry >= 0),
    customer {bytes} NOT NULL CHECK (length(customer) = 16),
    programme {bytes} NOT NULL CHECK (length(programme) = 16),
    rule {text} NOT NULL,
    reward_kind {text} NOT NULL,
    cost_minor {int} NOT NULL,
    branch {bytes} NOT NULL CHECK (length(branch) = 16),
    staff {bytes} NOT NULL CHECK (length(staff) = 16),
    at {int} NOT NULL,
    state {int} NOT NULL CHECK (state BETWEEN 1 AND 4),
    PRIMARY KEY (shop, event, entry),
    FOREIGN KEY (shop, event) REFERENCES event (shop, id)
) {strict}
--;
CREATE INDEX dispute_open ON dispute (shop, state, at)
--;
-- A card on a carrier, of the endpoint. kind: 1 Apple, 2 Google, 3 web. serial is the card id.
CREATE TABLE pass (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    serial {bytes} NOT NULL CHECK (length(serial) = 16),
    kind {int} NOT NULL CHECK (kind BETWEEN 1 AND 3),
    customer {bytes} NOT NULL CHECK (length(customer) = 16),
    token {bytes} NOT NULL,
    revision {int} NOT NULL CHECK (revision > 0),
    last_modified {int} NOT NULL,
    -- the hash of what the pass said, so that an unchanged card makes no push
    face {bytes} NOT NULL CHECK (length(face) = 32),
    is_void {int} NOT NULL CHECK (is_void IN (0, 1)),
    PRIMARY KEY (shop, serial, kind)
) {strict}
--;
CREATE INDEX pass_by_customer ON pass (shop, customer)
--;
-- A phone that asks for its pass names no shop.
CREATE INDEX pass_by_serial ON pass (serial)
--;
CREATE INDEX pass_by_change ON pass (last_modified)
--;
CREATE TABLE wallet_device (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    library {text} NOT NULL CHECK (length(library) BETWEEN 1 AND 200),
    push_token {text} NOT NULL CHECK (length(push_token) BETWEEN 1 AND 500),
    created_at {int} NOT NULL,
    PRIMARY KEY (shop, library)
) {strict}
--;
CREATE TABLE wallet_registration (
    shop {bytes} NOT NULL,
    library {text} NOT NULL,
    serial {bytes} NOT NULL CHECK (length(serial) = 16),
    created_at {int} NOT NULL,
    PRIMARY KEY (shop, library, serial),
    FOREIGN KEY (shop, library) REFERENCES wallet_device (shop, library)
) {strict}
--;
CREATE INDEX wallet_registration_by_serial ON wallet_registration (shop, serial)
--;
-- What a send has pinned: a second send of the same revision is refused.
CREATE TABLE send (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    campaign {bytes} NOT NULL CHECK (length(campaign) = 16),
    revision {bytes} NOT NULL CHECK (length(revision) = 16),
    audience {bytes} NOT NULL CHECK (length(audience) = 32),
    started_at {int} NOT NULL,
    stopped_at {int},
    PRIMARY KEY (shop, campaign, revision)
) {strict}
--;
-- Something to deliver, at most once by its unique key. class: 1 service, 2 news. state: 1 waits, 2 taken, 3 done,
-- 4 skipped, 5 given up, 6 waits for an endpoint.
CREATE TABLE job (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    job {bytes} NOT NULL CHECK (length(job) = 16),
    unique_key {bytes} NOT NULL CHECK (length(unique_key) = 32),
    kind {int} NOT NULL CHECK (kind > 0),
    class {int} NOT NULL CHECK (class IN (1, 2)),
    customer {bytes} CHECK (length(customer) = 16),
    channel {int},
    campaign {bytes} CHECK (length(campaign) = 16),
    is_held_out {int} NOT NULL CHECK (is_held_out IN (0, 1)),
    payload {bytes} NOT NULL,
    state {int} NOT NULL CHECK (state BETWEEN 1 AND 6),
    attempts {int} NOT NULL CHECK (attempts >= 0),
    next_at {int} NOT NULL,
    lease_until {int},
    outcome {text},
    reason {text},
    created_at {int} NOT NULL,
    ended_at {int},
    PRIMARY KEY (shop, job),
    UNIQUE (shop, unique_key)
) {strict}
--;
CREATE INDEX job_due ON job (shop, state, next_at)
--;
CREATE INDEX job_by_customer ON job (shop, customer) WHERE customer IS NOT NULL
--;
-- An invitation to a device, of the endpoint. The shop is 16 zero bytes while the place is empty.
CREATE TABLE enrol_link (
    shop {bytes} NOT NULL CHECK (length(shop) = 16),
    token_hash {bytes} NOT NULL CHECK (length(token_hash) = 32),
    ceiling {int} NOT NULL CHECK (ceiling BETWEEN 1 AND 4),
    expires_at {int},
    used_at {int},
    device {bytes} CHECK (length(device) = 16),
    PRIMARY KEY (shop, token_hash)
) {strict}
--;
CREATE TABLE challenge (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    challenge {bytes} NOT NULL CHECK (length(challenge) = 32),
    device {bytes} NOT NULL CHECK (length(device) = 16),
    expires_at {int} NOT NULL,
    PRIMARY KEY (shop, challenge)
) {strict}
--;
CREATE TABLE bearer (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    token_hash {bytes} NOT NULL CHECK (length(token_hash) = 32),
    device {bytes} NOT NULL CHECK (length(device) = 16),
    expires_at {int} NOT NULL,
    PRIMARY KEY (shop, token_hash)
) {strict}
--;
CREATE INDEX bearer_by_token ON bearer (token_hash)
--;
-- Events the endpoint did not take, each a link of its device's chain; the bytes stay with the device. A fork is one
-- whose place in the chain was taken.
CREATE TABLE refused (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    event {bytes} NOT NULL CHECK (length(event) = 16),
    hash {bytes} NOT NULL CHECK (length(hash) = 32),
    device {bytes} NOT NULL CHECK (length(device) = 16),
    incarnation {int} NOT NULL,
    seq {int} NOT NULL,
    is_fork {int} NOT NULL CHECK (is_fork IN (0, 1)),
    reason {text} NOT NULL,
    at {int} NOT NULL,
    PRIMARY KEY (shop, event)
) {strict}
--;
CREATE INDEX refused_by_chain ON refused (shop, device, incarnation, seq)
